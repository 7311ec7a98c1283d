/** The committed libraries are what the sources beside them build. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

test('the committed libraries are what the sources build', ({ skip }) => {
  const script = path.resolve(import.meta.dirname, '../../../../native/fair-clock/build.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--at-hand'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const reason = /^skipped: (.*)/.exec(stdout)?.[1]
  if (reason !== undefined) {
    console.log(`left out: ${reason}`)
    return skip(reason)
  }
  expect(stdout).toBe('fair-clock-x64.so is what the sources build\nfair-clock-arm64.so is what the sources build\n')
}, 300_000)
