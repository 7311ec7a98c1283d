// Writes docs/messages.md: every message of a failure that stands in the sources, with its exit code and its mend, so that
// what somebody pastes into the search is found. What a message has of the case at hand is shown as `…`.
// A test holds page and sources together: `node scripts/messages-table.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
export const page = 'docs/messages.md'

/** Where a message comes from tells what it is about. The first that fits counts. */
const topics = [
  ['Options and configuration', /^src\/(config|cli|gate)\//],
  ['Finding a suite', /^src\/(discover|app\/discovery)\//],
  ['Reading results', /^src\/formats\//],
  [
    'Git and checkouts',
    /^src\/(host\/(git|ancestry|repository|releases|worktree)|measure\/checkout|app\/gating\/sides)/,
  ],
  ['Measuring', /^src\/(measure|compare|app\/gating|host)\//],
  ['Why and since when', /^src\/(explain|app\/explaining)\//],
  ['Stored baselines and history', /^src\/(baseline|history|site|app\/(history|site|issue))\//],
  ['Pull requests and GitHub', /^src\/(github|action|app\/(pull-request|handover))\//],
  ['Anything else', /./],
]

/** @typedef {{ message: string, hint: string | null, exitCode: number, topic: string }} Message */

/** @returns {Message[]} */
export function messages() {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort()
  return files.flatMap((file) => {
    const topic = topics.find(([, pattern]) => pattern.test(file))?.[0] ?? ''
    return messagesIn(readFileSync(path.join(root, file), 'utf8')).map((one) => ({ ...one, topic }))
  })
}

/** Failures that are made with words of their own; those that pass on the words of others are left out.
 *  @param {string} source @returns {Omit<Message, 'topic'>[]} */
export function messagesIn(source) {
  return [...source.matchAll(/\bnew (?:(Usage|Format|Launch|Collector)?Failure|LaunchTimedOut)\(/g)].flatMap(
    (match) => {
      const args = argumentsFrom(source, match.index + match[0].length)
      const text = literal(args[match[1] === 'Format' ? 2 : 0] ?? '')
      if (text === null || !/\p{L}{3}/u.test(text.replaceAll('…', ''))) return []
      // Behind the last comma of a call over several lines stands nothing.
      const options = args.findLast((one) => one !== '') ?? ''
      const hint = /\bhint:\s*/.exec(options)
      const code = /\bexitCode:\s*(\d)/.exec(options)?.[1]
      return [
        {
          message: text,
          hint: hint === null ? null : literal(options.slice(hint.index + hint[0].length)),
          exitCode: code === undefined ? (match[1] === 'Usage' ? 2 : 3) : Number(code),
        },
      ]
    },
  )
}

/** The arguments of a call as text, from behind its parenthesis. */
function argumentsFrom(source, start) {
  const found = ['']
  for (let at = start, depth = 0; at < source.length; at++) {
    const end = stringEnd(source, at)
    if (end > at) {
      found[found.length - 1] += source.slice(at, end)
      at = end - 1
      continue
    }
    const letter = source[at]
    if ('([{'.includes(letter)) depth++
    if (')]}'.includes(letter) && depth-- === 0) break
    if (letter === ',' && depth === 0) found.push('')
    else found[found.length - 1] += letter
  }
  return found.map((one) => one.trim())
}

/** Behind the string that begins at `at`; `at` itself where none does. */
function stringEnd(source, at) {
  const quote = source[at]
  if (quote !== "'" && quote !== '"' && quote !== '`') return at
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (quote === '`' && source.startsWith('${', i)) i = insertionEnd(source, i + 2) - 1
    else if (source[i] === quote) return i + 1
  }
  return source.length
}

/** Behind the brace that closes what a template puts in. */
function insertionEnd(source, start) {
  for (let at = start, depth = 0; at < source.length; at++) {
    const end = stringEnd(source, at)
    if (end > at) at = end - 1
    else if (source[at] === '{') depth++
    else if (source[at] === '}' && depth-- === 0) return at + 1
  }
  return source.length
}

/** The text of the string at the beginning of an expression, `…` for what is put in; null where it begins otherwise. */
function literal(expression) {
  const end = stringEnd(expression, 0)
  if (end === 0) return null
  let text = ''
  for (let i = 1; i < end - 1; i++) {
    if (expression[i] === '\\') text += expression[++i] === 'n' ? ' ' : expression[i]
    else if (expression[0] === '`' && expression.startsWith('${', i)) {
      i = insertionEnd(expression, i + 2) - 1
      text += '…'
    } else text += expression[i]
  }
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Text in a cell of a table; what stands in backticks is shown as it is anyway. */
function cell(text) {
  const parts = text.replaceAll('|', '\\|').split('`')
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replaceAll('<', '&lt;').replaceAll('*', '\\*'))).join('`')
}

/** @param {readonly Message[]} all */
export function messagesPage(all) {
  const parts = topics.flatMap(([topic]) => {
    const rows = all
      .filter((one) => one.topic === topic)
      .map((one) => `| ${cell(one.message)} | ${one.exitCode} | ${cell(one.hint ?? '')} |`)
    const own = [...new Set(rows)].sort()
    return own.length === 0 ? [] : [`## ${topic}\n\n| message | exit code | mend |\n|---|---|---|\n${own.join('\n')}\n`]
  })
  return `# Every message

What Benchgate says when it cannot go on, with \`…\` for what belongs to the case at hand. The mend is the second line of the
message; where it is empty, the message says it all, or the mend depends on the case. Those that newcomers meet first are
[apart](exit-codes.md). Written by \`node scripts/messages-table.mjs\`.

${parts.join('\n')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path.join(root, page), messagesPage(messages()))
}
