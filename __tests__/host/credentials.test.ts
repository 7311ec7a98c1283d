import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { node24, root } from '../cli/program.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'credentials of a job '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = `
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { receiveCredentials, restartWithoutCredentials } from ${JSON.stringify(pathToFileURL(path.join(root, 'src/host/credentials.ts')).href)}
restartWithoutCredentials(process.argv[2])
receiveCredentials()
console.log(JSON.stringify({
  pid: process.pid,
  token: process.env['INPUT_GITHUB-TOKEN'],
  other: process.env['OTHER'],
  plain: process.env['PLAIN'],
  names: Object.keys(process.env).filter((name) => name.startsWith('BENCHGATE')),
  shown: readFileSync('/proc/self/environ', 'latin1'),
  arguments: process.argv.slice(2),
  input: readlinkSync('/proc/self/fd/0'),
}))
`

const token = 'ghs_0123456789abcdef0123456789abcdef0123'
const file = path.join(folder, 'program.mjs')
writeFileSync(file, program)

function start(place: string, env: Record<string, string>): Record<string, unknown> {
  const ended = spawnSync(node24, [file, place, 'and more'], {
    env: { PATH: process.env['PATH'], PLAIN: 'a\nb', ...env },
    encoding: 'utf8',
  })
  expect(ended.stderr).toBe('')
  return { ...(JSON.parse(ended.stdout) as Record<string, unknown>), started: ended.pid }
}

describe.skipIf(process.platform !== 'linux')('credentials in the environment (Linux only)', () => {
  test('are known to the program, and not shown by the system', () => {
    const seen = start(folder, { 'INPUT_GITHUB-TOKEN': token, OTHER: `Bearer ${token}`, GITHUB_ENV: '/command/file' })
    expect(seen).toMatchObject({ token, other: `Bearer ${token}`, plain: 'a\nb', names: [] })
    expect(seen['shown']).not.toContain(token)
    // Nor where the runner reads what a step says.
    expect(seen['shown']).not.toContain('/command/file')
    expect(seen['arguments']).toEqual([folder, 'and more'])
    // The same process, with nothing left open or on the disk.
    expect(seen['pid']).toBe(seen['started'])
    expect(seen['input']).toBe('/dev/null')
    expect(readdirSync(folder)).toEqual(['program.mjs'])
  })

  test('where there are none, nothing happens', () => {
    expect(start(folder, { OTHER: 'x' })).toMatchObject({ other: 'x', names: [] })
  })

  test('stay where they were if there is no place to hand them over', () => {
    expect(start(path.join(folder, 'nowhere'), { GH_TOKEN: token, 'INPUT_GITHUB-TOKEN': token })).toMatchObject({
      token,
    })
  })
})
