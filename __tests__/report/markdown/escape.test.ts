/** Nothing from outside gets out of its quotation. */

import { describe, expect, test } from 'vitest'
import { annotationsOf, workflowCommand } from '../../../src/report/annotations.ts'
import { renderHtml } from '../../../src/report/html/html.ts'
import { renderJson } from '../../../src/report/json/json.ts'
import { code, codeBlock, linkOrWords, prose } from '../../../src/report/markdown/escape.ts'
import { budgets, renderMarkdown } from '../../../src/report/markdown/markdown.ts'
import { renderTerminal } from '../../../src/report/terminal/terminal.ts'
import { verdictLine } from '../../../src/report/verdict-line.ts'
import { hostile, hostileNames, row, samples } from '../samples.ts'

/** Markdown without its code spans, code elements and code blocks: what GitHub looks for references in. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '<block>')
    .replace(/<code(?: dir="auto")?>(?:[^<]|<!-- -->)*<\/code>/g, '<c>')
    .replace(/`[^`\n]+`/g, '<c>')
}

const forbidden: readonly [string, RegExp][] = [
  ['a mention', /@/],
  ['a reference to an issue', /#\d|GH-\d/i],
  ['a commit hash', /\b(?=\w*\d)[0-9a-f]{7,40}\b/],
  ['an address', /https?:|www\./],
  ['a link or an image', /\]\(|!\[/],
  ['HTML of its own', /<(?!\/?(?:details|summary|sub)\b|details open|c>|block>)/],
  ['a stray backtick', /`/],
  ['a control or format character', /[\p{Cc}\p{Cf}](?<!\n)/u],
]

describe('markdown', () => {
  const markdown = renderMarkdown(hostile, { budget: budgets.stepSummary })

  test.each(forbidden)('holds no %s outside code', (_, pattern) => {
    expect(outsideCode(markdown)).not.toMatch(pattern)
  })

  test('keeps every table in shape', () => {
    const tables = outsideCode(markdown).matchAll(/(?:^\|.*\|$\n?)+/gm)
    for (const [table] of tables) {
      const cells = table
        .trimEnd()
        .split('\n')
        .map((line) => line.split('|').length)
      expect(new Set(cells).size).toBe(1)
    }
    expect([...outsideCode(markdown).matchAll(/^\| :?-/gm)]).toHaveLength(3)
  })

  test('has no hidden marker, no command and no invisible character anywhere', () => {
    expect(markdown).not.toMatch(/<!-- (?!-->)/)
    expect(markdown).not.toMatch(/<!--(?! -->)/)
    expect(markdown).not.toMatch(/^\s*::/m)
    expect(markdown).not.toContain('##[')
    // Joiners and selectors stay inside emoji.
    expect(markdown.replace(/\p{Extended_Pictographic}[\ufe0f\u200d]/gu, '')).not.toMatch(
      /[\p{Cc}\p{Cf}\p{Cs}](?<!\n)/u,
    )
  })

  test('balances its folds', () => {
    expect(markdown.match(/<details/g)?.length).toBe(markdown.match(/<\/details>/g)?.length)
  })

  test.each(hostileNames.map((name, index) => [index, name] as const))(
    'shows name %i as one piece of code',
    (_, name) => {
      expect(outsideCode(code(name))).toMatch(name === '' ? /^\*\(empty\)\*$/ : /^<c>$/)
    },
  )

  test('cuts a name of 10,000 characters in the middle and says how long it was', () => {
    expect(markdown).toMatch(/`long\/very\w+…\w+\/end` \(10001 characters\)/)
  })

  test('isolates names that run from right to left', () => {
    expect(code('שלום/1')).toBe('<code dir="auto">שלום&#47;1</code>')
  })

  test.each([
    ['set `fetch-depth: 0` and try again', 'set `fetch-depth: 0` and try again'],
    ['blame @octocat, fixes #1', 'blame `@octocat,` fixes `#1`'],
    ['see 4f2a9c1d and deadbee but not feed', 'see `4f2a9c1d` and deadbee but not feed'],
    ['1. first', '`1.` first'],
    ['at (line 1 column 81)', 'at (line 1 column 81)'],
    ['longer (`a`, `b`): then', 'longer (`a`, `b`): then'],
    ['- item', '- item'],
    ['and/or (both), 5 % more', 'and/or (both), 5 % more'],
    ['*bold* <b>', '`*bold*` <code>&#60;b&#62;</code>'],
  ])('prose %j', (text, shown) => {
    expect(prose(text)).toBe(shown)
  })

  test('fences a command that holds fences', () => {
    expect(codeBlock('echo "```"', 'sh')).toBe('````sh\necho "```"\n````')
  })

  test('links only to a plain https address', () => {
    expect(linkOrWords('https://github.com/a/b/actions/runs/1', 'full report')).toBe(
      '[full report](https://github.com/a/b/actions/runs/1)',
    )
    expect(outsideCode(linkOrWords('https://x/) [y](javascript:1', 'full report'))).not.toContain('](')
    expect(outsideCode(linkOrWords('javascript:alert(1)', 'full report'))).not.toContain('](')
  })
})

describe('terminal', () => {
  const text = renderTerminal(hostile, { width: 80, colour: false })

  test('passes no control and no format character', () => {
    expect(text.replace(/\p{Extended_Pictographic}[\ufe0f\u200d]/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}](?<!\n)/u)
    expect(text).toContain('\\x1b[31mred\\x1b[0m')
    expect(text).toContain('abc\\u{202e}dcba')
  })

  test('starts no line with a command of the runner', () => {
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
  })

  test('uses only its own colours where asked', () => {
    const coloured = renderTerminal(hostile, { width: 80, colour: true })
    expect(coloured.replace(/\u001b\[(?:31|32|33|39|1|2|22)m/g, '')).toBe(text)
  })
})

test('JSON that is printed gives no command to the runner, and reads back as it was', () => {
  const json = renderJson(hostile)
  expect(json).not.toContain('##[')
  expect(json).not.toMatch(/^\s*::/m)
  expect(JSON.parse(json).benchmarks.map(({ name }: { name: string }) => name)).toContain('##[error]old style')
})

describe('html', () => {
  const html = renderHtml(hostile)

  test('has no element that it did not write', () => {
    const known =
      /^(?:!doctype|html|head|meta|title|style|body|main|h1|h2|p|div|table|thead|tbody|tr|th|td|code|bdi|i|span|svg|rect|path|circle|text|details|summary|dl|dt|dd|pre)$/
    const found = Array.from(html.matchAll(/<\/?([a-z!][a-z0-9]*)/gi), ([, name]) => name!)
    expect(found.filter((name) => !known.test(name))).toEqual([])
  })

  test('fetches nothing and runs nothing', () => {
    const tags = Array.from(html.matchAll(/<[a-z][^>]*>/gi), ([tag]) => tag)
    expect(tags.filter((tag) => /\s(?:src|href|on\w+|srcset|action)=/i.test(tag))).toEqual([])
    expect(html).toContain("default-src 'none'")
  })

  test('closes what it opens', () => {
    const open: string[] = []
    for (const [, slash, name, rest] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name)
      else if (name !== 'meta' && !rest!.endsWith('/')) open.push(name!)
    }
    expect(open).toEqual([])
  })
})

test('annotations are single lines that start with their own command', () => {
  for (const command of annotationsOf(hostile).map(workflowCommand)) {
    expect(command).toMatch(/^::(?:error|warning|notice) title=[^:,\n\r]*::[^\n\r]*$/)
  }
})

test('the verdict is one line, whatever the names', () => {
  for (const name of hostileNames) {
    const report = {
      ...samples['fail']!,
      reasons: [{ code: 'regression', benchmark: name, metric: 'time' } as const],
      benchmarks: [row(name, 'regressed')],
    }
    expect(verdictLine(report)).not.toMatch(/[\n\r\u001b\u202e]/)
    expect(renderMarkdown(report, { budget: 2000 }).split('\n')[0]).toMatch(/^🔴 \*\*Slower:\*\* /)
  }
})
