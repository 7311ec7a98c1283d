/** How long a quota held a control group up, from the texts of both versions, and in a group that has one. */
import { spawn } from 'node:child_process'
import { accessSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { throttledIn, throttledSeconds } from '../../src/host/throttle.ts'

const files = (texts: Readonly<Record<string, string>>) => (file: string) => texts[file] ?? null
const second = 'usage_usec 1\nnr_periods 9\nnr_throttled 3\nthrottled_usec 250000\nnr_bursts 0\n'
const first = 'nr_periods 9\nnr_throttled 3\nthrottled_time 250000000\n'

test.each([
  ['version 2', second, 0.25],
  ['version 1', first, 0.25],
  ['a kernel without quotas', 'usage_usec 1\nuser_usec 1\n', null],
  ['nothing', '', null],
])('%s', (_, stat, seconds) => {
  expect(throttledIn(stat)).toBe(seconds)
})

describe.skipIf(process.platform !== 'linux')('groups (Linux only)', () => {
  test.each<[string, Readonly<Record<string, string>>, number | null]>([
    ['in its root', { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.stat': second }, 0.25],
    [
      'the longest of those that it lies in',
      {
        '/proc/self/cgroup': '0::/pod/own\n',
        '/sys/fs/cgroup/pod/own/cpu.stat': 'throttled_usec 1\n',
        '/sys/fs/cgroup/pod/cpu.stat': second,
        '/sys/fs/cgroup/cpu.stat': 'usage_usec 1\n',
      },
      0.25,
    ],
    [
      'of version 1, mounted under both of its names',
      { '/proc/self/cgroup': '4:cpu,cpuacct:/\n2:memory:/x\n', '/sys/fs/cgroup/cpu,cpuacct/cpu.stat': first },
      0.25,
    ],
    ['another controller', { '/proc/self/cgroup': '2:memory:/\n', '/sys/fs/cgroup/cpu.stat': second }, null],
    ['that leads out', { '/proc/self/cgroup': '0::/../../etc\n', '/etc/cpu.stat': second }, null],
    ['a system that tells nothing', {}, null],
  ])('%s', (_, texts, seconds) => {
    expect(throttledSeconds(files(texts))).toBe(seconds)
  })
})

/** A group of this process that may use a tenth of a processor; null where none can be made. */
function limitedGroup(): string | null {
  for (const [mount, write] of [
    ['/sys/fs/cgroup/cpu', (group: string) => writeFileSync(path.join(group, 'cpu.cfs_quota_us'), '10000')],
    ['/sys/fs/cgroup', (group: string) => writeFileSync(path.join(group, 'cpu.max'), '10000 100000')],
  ] as const) {
    const group = path.join(mount, `benchgate-test-${process.pid}`)
    try {
      mkdirSync(group)
    } catch {
      continue
    }
    try {
      // Elsewhere it is a folder like any other.
      accessSync(path.join(group, 'cgroup.procs'))
      write(group)
      return group
    } catch {
      rmdirSync(group)
    }
  }
  return null
}

const group = limitedGroup()
if (group !== null) rmdirSync(group)

test.skipIf(group === null)('a group with a quota (where one can be made)', async () => {
  const own = limitedGroup()!
  const module = new URL('../../src/host/throttle.ts', import.meta.url).href
  const code = `
    import { writeFileSync } from 'node:fs'
    writeFileSync(${JSON.stringify(path.join(own, 'cgroup.procs'))}, String(process.pid))
    const { throttledSeconds } = await import(${JSON.stringify(module)})
    const before = throttledSeconds()
    for (const end = Date.now() + 1000; Date.now() < end; );
    console.log(throttledSeconds() - before)`
  try {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    await new Promise((resolve) => child.on('close', resolve))
    expect(Number(Buffer.concat(chunks).toString())).toBeGreaterThan(0.2)
  } finally {
    rmdirSync(own)
  }
})
