/** The documentation hangs together: every link within README.md, CONTRIBUTING.md, SECURITY.md and docs/ leads to a
 *  file, and to a heading of it where it names one; every page is reached from docs/README.md; the README stays short. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { messages, messagesIn, messagesPage } from '../scripts/messages-table.mjs'

const root = path.resolve(import.meta.dirname, '..')
const pagesBelow = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pagesBelow('docs')]
const textOf = (page: string) => readFileSync(path.join(root, page), 'utf8').replace(/^ *```.*?^ *```$/gms, '')

/** Anchors of headings as GitHub makes them. */
function anchorsOf(page: string): Set<string> {
  const found = new Set<string>()
  for (const [, heading] of textOf(page).matchAll(/^#{1,6} +(.+)$/gm)) {
    const words = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '')
    const plain = words.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
    found.add(plain.trim().replaceAll(' ', '-'))
  }
  return found
}

/** Targets of the links of a page within the repository, as files from its root. */
function linksOf(page: string): { readonly link: string; readonly file: string; readonly anchor: string | null }[] {
  return [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => {
    if (/^[a-z]+:/.test(link!)) return []
    const [target, anchor] = link!.split('#')
    const file = target === '' ? page : path.posix.join(path.posix.dirname(page), target!)
    return [{ link: link!, file: file.replace(/\/$/, ''), anchor: anchor ?? null }]
  })
}

describe.each(pages)('%s', (page) => {
  test('has no link that leads nowhere', () => {
    const dead = linksOf(page).filter(({ file, anchor }) => {
      if (!existsSync(path.join(root, file))) return true
      return anchor !== null && file.endsWith('.md') && !anchorsOf(file).has(anchor)
    })
    expect(dead.map(({ link }) => link)).toEqual([])
  })
})

test('every page of docs/ is reached from docs/README.md', () => {
  const reached = new Set(['docs/README.md'])
  for (const page of reached) {
    for (const { file } of linksOf(page)) if (file.startsWith('docs/') && file.endsWith('.md')) reached.add(file)
  }
  expect(pagesBelow('docs').filter((page) => !reached.has(page))).toEqual([])
})

test('the README has no more than 110 lines', () => {
  expect(textOf('README.md').split('\n').length).toBeLessThan(110)
})

test('the comment that docs/reading-a-verdict.md shows is one that Benchgate writes', () => {
  const golden = readFileSync(path.join(root, '__tests__/report/markdown/golden/regression.md'), 'utf8')
  const shown = /<!-- example:start -->\n(.*)\n<!-- example:end -->/s.exec(textOf('docs/reading-a-verdict.md'))?.[1]
  expect(golden.startsWith(shown ?? 'nothing'), 'copy its beginning').toBe(true)
})

test('docs/messages.md has the messages of the sources', () => {
  const text = readFileSync(path.join(root, 'docs/messages.md'), 'utf8')
  expect(text, 'run `node scripts/messages-table.mjs`').toBe(messagesPage(messages()))
})

test('a message is read with what is put in left out, with its code and its mend', () => {
  const source = [
    'throw new UsageFailure(`@{a} has @{list.map((x) => `"@{x}"`).join(", ")} too many`, { hint: \'Leave "it" out.\' })',
    'throw new Failure("it broke", { exitCode: 2, hint: `of @{b}` })',
    'throw new FormatFailure(file, place, "no number", {})',
    'throw new Failure(words, { hint: "passed on" })',
    'throw new Failure(\n  "over lines",\n  {\n    hint:\n      "Mend it.",\n  },\n)',
  ]
  expect(messagesIn(source.join('\n').replaceAll('@', '$'))).toEqual([
    { message: '… has … too many', hint: 'Leave "it" out.', exitCode: 2 },
    { message: 'it broke', hint: 'of …', exitCode: 2 },
    { message: 'no number', hint: null, exitCode: 3 },
    { message: 'over lines', hint: 'Mend it.', exitCode: 3 },
  ])
})
