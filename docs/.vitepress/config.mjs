/** The documentation as a site: `npx --yes vitepress@1.6.4 build docs`, which writes docs/.vitepress/dist.
 *  The pages are those of docs/, as they are read on GitHub; what they link to outside of it leads there. */

import path from 'node:path'

const repository = 'https://github.com/benchgate/benchgate'

const page = (text, link) => ({ text, link })

const sidebar = [
  {
    text: 'Begin',
    items: [
      page('The first gate', '/first-gate'),
      page('Reading a verdict', '/reading-a-verdict'),
      page('When it is noisy', '/when-it-is-noisy'),
      page('Stored or paired', '/stored-or-paired'),
      page('Forks', '/forks'),
      page('Monorepos and shards', '/monorepos-and-shards'),
      page('Coming from another tool', '/coming-from'),
    ],
  },
  {
    text: 'Look up',
    items: [
      page('Every input', '/inputs'),
      page('Exit codes and messages', '/exit-codes'),
      page('Every message', '/messages'),
      page('Formats', '/formats/'),
      page('On the pull request', '/pull-requests'),
      page('Stored baselines', '/stored-baselines'),
      page('History and page', '/history'),
      page('What it costs', '/cost'),
      page('Versions', '/versions'),
    ],
  },
  {
    text: 'How it decides',
    items: [
      page('Statistics', '/statistics'),
      page('Evaluation', '/evaluation'),
      page('Pairings', '/pairings'),
      page('JavaScript', '/javascript'),
      page('Python', '/python'),
      page('Go', '/go'),
      page('The lockstep protocol', '/lockstep'),
      page('What is counted', '/counts'),
      page('Why it is slower', '/why'),
      page('Security', '/security'),
    ],
  },
  {
    text: 'Tried',
    items: [page('First gates', '/first-gates-tried'), page('Known slowdowns', '/tried')],
  },
]

/** Files beside the pages are looked at where they are kept. */
function outwards(href, from) {
  if (/^[a-z]+:|^#|^\//.test(href)) return href
  const [target, anchor] = href.split('#')
  const file = path.posix.join('docs', path.posix.dirname(from), target)
  if (file.startsWith('docs/') && file.endsWith('.md')) return href.replace(/(^|\/)README\.md/, '$1')
  const kind = file.endsWith('/') ? 'tree' : 'blob'
  return `${repository}/${kind}/main/${file}${anchor === undefined ? '' : `#${anchor}`}`
}

export default {
  title: 'Benchgate',
  description: 'Blocks the merge when something got slower, and only then.',
  // Where it is published: a project's page has the name of the repository before every path.
  base: process.env['DOCS_BASE'] ?? '/',
  cleanUrls: true,
  lastUpdated: false,
  rewrites: { 'README.md': 'index.md', 'formats/README.md': 'formats/index.md' },
  themeConfig: {
    sidebar,
    search: { provider: 'local' },
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: repository }],
  },
  markdown: {
    config(md) {
      const open =
        md.renderer.rules.link_open ?? ((tokens, i, options, _env, self) => self.renderToken(tokens, i, options))
      md.renderer.rules.link_open = (tokens, i, options, env, self) => {
        const token = tokens[i]
        const href = token.attrGet('href')
        if (href !== null) token.attrSet('href', outwards(href, env.relativePath ?? ''))
        return open(tokens, i, options, env, self)
      }
      // `${{ matrix.os }}` is no template of Vue's.
      const code = md.renderer.rules.code_inline
      md.renderer.rules.code_inline = (tokens, i, ...others) => {
        tokens[i].attrSet('v-pre', '')
        return code(tokens, i, ...others)
      }
    },
  },
}
