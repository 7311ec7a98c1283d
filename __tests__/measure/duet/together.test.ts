import { expect, test } from 'vitest'
import { togetherEnvironment } from '../../../src/measure/duet/together.ts'

test('JMH is told that it may run twice, beside what the user tells Java', () => {
  expect(togetherEnvironment('jmh', {})).toEqual({ JAVA_TOOL_OPTIONS: '-Djmh.ignoreLock=true' })
  expect(togetherEnvironment('jmh', { JAVA_TOOL_OPTIONS: '-Xmx1g' })).toEqual({
    JAVA_TOOL_OPTIONS: '-Xmx1g -Djmh.ignoreLock=true',
  })
})

test('other tools are told nothing', () => expect(togetherEnvironment('criterion', {})).toEqual({}))
