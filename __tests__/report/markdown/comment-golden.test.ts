/** The whole comment in each of its states, as it is written and as it is read. */

import { expect, test } from 'vitest'
import {
  type CommentFrame,
  failureComment,
  measuringComment,
  outdatedComment,
  reportComment,
} from '../../../src/report/markdown/comment.ts'
import { replyText } from '../../../src/report/markdown/reply.ts'
import { large, samples } from '../samples.ts'

const frame: CommentFrame = {
  key: 'perf',
  head: 'a'.repeat(40),
  runUrl: 'https://github.com/octo/repo/actions/runs/1/attempts/1',
}
const of = (name: string) => reportComment(samples[name]!, frame)

const states: Readonly<Record<string, string>> = {
  regression: of('fail-several'),
  improvement: of('improved'),
  pass: of('pass'),
  inconclusive: of('inconclusive'),
  error: of('error'),
  accepted: of('waived'),
  stored: of('stored'),
  hostile: of('hostile'),
  'many-benchmarks': reportComment(large, frame),
  measuring: measuringComment(frame, null),
  'measuring-again': measuringComment(frame, of('fail')),
  outdated: outdatedComment(frame, 'b'.repeat(40), of('fail')),
  'could-not-measure': failureComment(
    { message: '`npm ci` ended with exit code 1 in base', hint: 'Set the input `setup`.' },
    frame,
  ),
  replies: replyText([
    { code: 'no-access' },
    { code: 'unknown', word: 'acept', meant: 'accept' },
    { code: 'matches-nothing', glob: 'prase', blocking: ['parse', '<b>|@octocat'] },
    { code: 'accepted', names: ['parse'], by: 'maintainer', head: frame.head },
    { code: 'job-not-restarted', page: frame.runUrl!, why: 'the token lacks `actions: write`' },
    { code: 'help' },
  ]),
}

/** What a reader sees, roughly: markup gone, cells with room between them, folds with a mark. */
function asRead(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^\| :?-/.test(line) && !/^<\/details>$/.test(line) && !/^<!--.*-->$/.test(line))
    .map(readLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

function readLine(line: string): string {
  return line
    .replace(/^\| (.*?) ?\|$/, (_, cells: string) => cells.replaceAll(' | ', '   '))
    .replace(/^```\w*$/, '')
    .split(/(`[^`]*`|<code.*?<\/code>)/)
    .map((part) => (/^(?:`|<code)/.test(part) ? codeAsRead(part) : wordsAsRead(part)))
    .join('')
    .replaceAll('\u00a0', ' ')
    .trimEnd()
}

function codeAsRead(span: string): string {
  return span
    .replace(/<\/?code(?: dir="auto")?>|<!-- -->|`/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

function wordsAsRead(words: string): string {
  return words
    .replace(
      /<details( open)?><summary>(.*)<\/summary>/,
      (_, open, title) => `${open === undefined ? '▸' : '▾'} ${title}`,
    )
    .replace(/\[([^\]]*)\]\(https:[^)]*\)/g, '$1')
    .replace(/<\/?sub>|\*\*/g, '')
}

test.each(Object.keys(states))('%s', async (name) => {
  const markdown = states[name]!
  // A long table says no more than its beginning and its end.
  const lines = markdown.split('\n')
  const shown = lines.length <= 200 ? lines : [...lines.slice(0, 60), '…', ...lines.slice(-40)]
  await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.md`)
  await expect(`${asRead(shown.join('\n'))}\n`).toMatchFileSnapshot(`golden/${name}.txt`)
})
