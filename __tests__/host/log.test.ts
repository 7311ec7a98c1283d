import { expect, test } from 'vitest'
import { createActionsLog, createTextLog, escapeData, escapeProperty } from '../../src/host/log.ts'

/** What a runner obeys in these lines: commands at the start of a line or in the old form anywhere, but
 *  while commands are stopped only the word that starts them again. */
function obeyed(lines: readonly string[]): string[] {
  const found: string[] = []
  let stopped: string | null = null
  for (const line of lines.flatMap((text) => text.split(/\r\n|\r|\n/))) {
    const name = /^\s*::([^\s:]+)[^:]*::/.exec(line)?.[1] ?? /##\[([^\] ]+)/.exec(line)?.[1]
    if (stopped !== null) {
      if (name === stopped) stopped = null
      continue
    }
    if (name === undefined) continue
    if (name === 'stop-commands') stopped = line.split('::')[2]!
    else found.push(name)
  }
  return found
}

function record(): { lines: string[]; write: (line: string) => void } {
  const lines: string[] = []
  return { lines, write: (line) => void lines.push(line) }
}

const attacks = [
  '::error::forged',
  '  ::set-output name=verdict::pass',
  '##[error]forged',
  'text ##[add-mask]x',
  '::stop-commands::x',
  'a\n::error::second line',
  'a\r::error::carriage return',
]

test.each(attacks)('a suite that prints %j is not obeyed', (attack) => {
  const { lines, write } = record()
  const log = createActionsLog(write)
  log.output(attack)
  log.output('more')
  log.info('done')
  expect(obeyed(lines)).toEqual([])
})

test('a suite that guesses or reads back the marker cannot start commands again', () => {
  const { lines, write } = record()
  const log = createActionsLog(write)
  log.output('first')
  const marker = lines[0]!.split('::')[2]!
  log.output(`::${marker}::`)
  log.output('::error::forged')
  log.notice('mine')
  expect(obeyed(lines)).toEqual(['notice'])
})

test('every stretch of output has a marker of its own', () => {
  const { lines, write } = record()
  const log = createActionsLog(write)
  for (let i = 0; i < 3; i++) {
    log.output('line')
    log.info('between')
  }
  const markers = lines.filter((line) => line.startsWith('::stop-commands::'))
  expect(new Set(markers).size).toBe(3)
})

test.each(attacks)('quoting %j in a line of our own is not obeyed', (attack) => {
  const { lines, write } = record()
  createActionsLog(write).info(attack)
  expect(obeyed(lines)).toEqual([])
})

test.each(attacks)('quoting %j in a warning gives that warning alone', (attack) => {
  const { lines, write } = record()
  createActionsLog(write).warning(attack, attack)
  expect(lines).toHaveLength(1)
  expect(obeyed(lines)).toEqual(['warning'])
})

test('escapes as the runner unescapes', () => {
  expect(escapeData('100%\r\n')).toBe('100%25%0D%0A')
  expect(escapeProperty('a:b,c%')).toBe('a%3Ab%2Cc%25')
})

test('secrets never appear, in either log, from the moment they are known', () => {
  for (const create of [createActionsLog, createTextLog]) {
    const { lines, write } = record()
    const log = create(write, { secrets: ['first-secret'] })
    log.hide('second-secret')
    const after = lines.length
    log.info('first-secret and second-secret')
    log.output('second-secret')
    log.error('first-secret')
    expect(lines.slice(after).join('\n')).not.toMatch(/first-secret|second-secret/)
  }
})

test('control characters of a suite are shown, not sent to the terminal', () => {
  const { lines, write } = record()
  createTextLog(write).output('\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J')
  expect(lines).toEqual(['  | red \\x1b]0;title\\x07 \\x1b[2J'])
})

test('a line on a terminal is no command of a runner, and hides nothing', () => {
  const { lines, write } = record()
  const log = createTextLog(write)
  log.info('benchgate diff: there is no file a\n::error::forged')
  log.output('in the middle ##[group]forged')
  log.info('a\u202eb\u2066c\u200bd\u2028e\ufefff\u{e0061}g')
  expect(obeyed(lines)).toEqual([])
  expect(lines.slice(1)).toEqual([
    '\\x3a:error::forged',
    '  | in the middle ##\\x5bgroup]forged',
    'a\\u{202e}b\\u{2066}c\\u{200b}d\\u{2028}e\\u{feff}f\\u{e0061}g',
  ])
})
