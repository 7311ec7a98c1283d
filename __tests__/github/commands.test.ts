import { expect, test } from 'vitest'
import { readCommands } from '../../src/github/commands.ts'

const accept = (benchmark: string, because: string) => [{ kind: 'accept', benchmark, because }]

test.each([
  ['/benchgate accept parse because it is worth it', accept('parse', 'it is worth it')],
  ['/benchgate accept parse/** because of the new grammar', accept('parse/**', 'of the new grammar')],
  ['/benchgate accept `parse large` because x', accept('parse large', 'x')],
  ['/benchgate accept "a b" because x because y', accept('a b', 'x because y')],
  ['/benchgate   accept  parse   because   x  ', accept('parse', 'x')],
  ['words\r\n/benchgate accept parse because x\r\nwords', accept('parse', 'x')],
  ['```\n/benchgate accept parse because x\n```\n/benchgate accept sort because y', accept('sort', 'y')],
  ['````\n```\n/benchgate accept parse because x\n````', []],
  ['> /benchgate accept parse because x', []],
  ['please /benchgate accept parse because x', []],
  ['/benchgate acceptance parse because x', [{ kind: 'unknown', word: 'acceptance' }]],
  ['/benchgate', [{ kind: 'help' }]],
  ['/benchgate Help me', [{ kind: 'help' }]],
  ['/benchgate rerun', [{ kind: 'rerun' }]],
  ['/benchgate rerun\n/benchgate accept a because b', [{ kind: 'rerun' }, ...accept('a', 'b')]],
  [`/benchgate ${'x'.repeat(100)}`, [{ kind: 'unknown', word: 'x'.repeat(40) }]],
  ['/benchgated accept parse because x', []],
  ['`/benchgate help`', []],
  ['', []],
])('%j', (comment, commands) => expect(readCommands(comment)).toEqual(commands))

test.each([
  ['/benchgate accept parse', 'no-reason'],
  ['/benchgate accept', 'no-reason'],
  ['/benchgate accept parse because', 'no-reason'],
  [`/benchgate accept ${'*'.repeat(2000)} because x`, 'glob-too-long'],
])('%.60s is wrong', (comment, why) => {
  expect(readCommands(comment)).toEqual([{ kind: 'wrong', text: expect.any(String), why }])
})

test('a reason is kept to what a table can show', () => {
  const [command] = readCommands(`/benchgate accept parse because ${'x'.repeat(60_000)}`)
  expect(command).toMatchObject({ because: 'x'.repeat(500) })
})

test('comments built to be slow are read at once', () => {
  expect(readCommands(`/benchgate accept ${' because'.repeat(8_000)}`)).toHaveLength(1)
  expect(readCommands(`/benchgate accept x${' '.repeat(60_000)}y`)).toMatchObject([{ kind: 'wrong' }])
  expect(readCommands('```\n'.repeat(20_000))).toEqual([])
})

const command = '/benchgate rerun'

test.each([
  ['a fence in a list', `- see:\n\n    \`\`\`\n${command}\n    \`\`\``],
  ['a fence that an item begins with', `- \`\`\`\n${command}\n  \`\`\``],
  ['a fence after text', `Write this:\n\`\`\`\n${command}\n\`\`\``],
  ['a fence behind text in its line, which is a code span', `Write: \`\`\`\n${command}\n\`\`\` please`],
  ['a code span over lines', `it is \`\n${command}\n\` then`],
  ['a comment of HTML', `<!--\n${command}\n-->`],
  ['a comment of HTML with a blank line', `text <!-- a\n\n${command}\n-->`],
  ['<pre>', `<pre>\n\n${command}\n\n</pre>`],
  ['a block of HTML', `<div>\n${command}\n</div>`],
  ['a lazy quotation', `> somebody said\n${command}`],
  ['a lazy item', `- do this\n${command}`],
  ['a fence within a quotation', `> \`\`\`\n> ${command}\n> \`\`\``],
])('in %s a command is talk', (_, comment) => expect(readCommands(comment)).toEqual([]))

test.each([
  ['text', `Please.\n${command}`],
  ['a quotation and a blank line', `> somebody said\n\n${command}`],
  ['a fence within a quotation that ends with it', `> \`\`\`\n> x\n\n${command}`],
  ['a comment of HTML that ended', `<!-- x -->\n\n${command}`],
  ['code in a line', `Use \`a\` and \`\`b\`\`.\n${command}`],
  ['a backtick that closes nothing', `don\`t\n${command}`],
  ['a fence that was closed', `\`\`\`\nx\n\`\`\`\n${command}`],
])('after %s it is one', (_, comment) => expect(readCommands(comment)).toEqual([{ kind: 'rerun' }]))
