import { describe, expect, test } from 'vitest'
import { choice, choices, duration, flag, integer, percent, splitList, writeDuration } from '../../src/config/values.ts'
import { UsageFailure } from '../../src/model/failure.ts'

const at = { where: '--x' }

function failureOf(work: () => unknown): UsageFailure {
  try {
    work()
  } catch (error) {
    if (error instanceof UsageFailure) return error
    throw error
  }
  throw new Error('should have been refused')
}

describe('durations', () => {
  const { read } = duration(1, 86_400)
  test.each([
    ['90s', 90],
    ['15m', 900],
    ['15min', 900],
    ['1h30m', 5400],
    ['1h 30m', 5400],
    ['1.5h', 5400],
    ['1500ms', 1.5],
    ['1d', 86_400],
  ])('%s is %d seconds', (text, seconds) => expect(read(text, at)).toBe(seconds))

  test.each(['', 'm', '15 minutes', '-5m', '5m5', '1e3s', 'm15', '15M', '500ms', '2d'])('%j is refused', (text) => {
    expect(failureOf(() => read(text, at)).message).toMatch(
      /^--x: expected a duration such as 90s, 15m or 1h30m, from 1s to 24h, found /,
    )
  })

  test('a bare number lacks its unit, and both readings are offered', () => {
    const failure = failureOf(() => read('15', at))
    expect([failure.message, failure.hint]).toEqual([
      '--x: "15" lacks its unit',
      'write 15s for seconds or 15m for minutes',
    ])
  })

  test.each([0, 1, 59, 60, 61, 90, 3600, 5400, 5405, 86_400, 1.5])(
    '%d seconds are written as they are read',
    (seconds) => {
      expect(duration(0, 1e9).read(writeDuration(seconds), at)).toBe(seconds)
    },
  )
})

describe('percentages', () => {
  const { read } = percent(0, 10)
  test.each([
    ['5%', 0.05],
    ['5 %', 0.05],
    ['0.5%', 0.005],
    ['.5%', 0.005],
    ['0%', 0],
    ['0', 0],
    ['0.00', 0],
    ['100%', 1],
  ])('%s is the ratio %d', (text, ratio) => expect(read(text, at)).toBe(ratio))

  test.each([
    ['0.05', 'write 5%, or 0.05% if you mean so little'],
    ['5', 'write 5%'],
    ['.02', 'write 2%, or 0.02% if you mean so little'],
  ])('%s could mean two things', (text, hint) => {
    const failure = failureOf(() => read(text, at))
    expect([failure.message, failure.hint]).toEqual([`--x: ${JSON.stringify(text)} lacks its per cent sign`, hint])
  })

  test.each(['', '%', 'five', '-5%', '1001%', '5%%', 'NaN%', 'Infinity%'])('%j is refused', (text) => {
    expect(failureOf(() => read(text, at)).message).toContain('--x: expected a percentage from 0% to 1000%, found')
  })
})

describe('other values', () => {
  test.each(['3', '1001', '8.5', '1e2', '-8', '٨', ''])('%j is no whole number from 4 to 1000', (text) => {
    expect(failureOf(() => integer(4, 1000).read(text, at)).message).toBe(
      `--x: expected a whole number from 4 to 1000, found ${JSON.stringify(text)}`,
    )
  })

  test.each(['yes', 'on', '1', 'tRUE'])('%j is neither true nor false', (text) => {
    expect(failureOf(() => flag.read(text, at)).message).toBe(`--x: expected true or false, found "${text}"`)
  })

  test('flags are spelt as in YAML', () => {
    expect(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'].map((text) => flag.read(text, at))).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ])
  })

  test('a misspelt choice names the nearest', () => {
    expect(failureOf(() => choice('strict', 'sensitive').read('sensitiv', at)).message).toBe(
      '--x: expected one of strict, sensitive, found "sensitiv". Did you mean sensitive?',
    )
  })

  test('a list of choices, or the word for none of them', () => {
    const { read } = choices(['regression', 'missing'], 'never')
    expect(read('missing, regression,missing', at)).toEqual(['missing', 'regression'])
    expect(read('never', at)).toEqual([])
    expect(failureOf(() => read('never,missing', at)).message).toContain('either never alone or a list of')
    expect(failureOf(() => read('regresion', at)).message).toContain('Did you mean regression?')
  })

  test('lists split at commas and lines, not within braces', () => {
    expect(splitList('a, b\n c ,,')).toEqual(['a', 'b', 'c'])
    expect(splitList('**/*.bench.{js,mjs}, x/{a,{b,c}}\n{d')).toEqual(['**/*.bench.{js,mjs}', 'x/{a,{b,c}}', '{d'])
  })
})
