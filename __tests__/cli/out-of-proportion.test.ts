/** Input that is made to be slow, to surprise or to hide, through the built command line. No time is asserted: what took
 *  minutes before runs into the limit of the test. */

import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { benchgate } from './program.ts'
import { createRepository, suiteOf, type TestRepository, temporaryFolder } from './repository.ts'

let folder: ReturnType<typeof temporaryFolder>
let repository: TestRepository

beforeAll(() => {
  folder = temporaryFolder()
  repository = createRepository(path.join(folder.path, 'repo'))
  repository.commit('suite', { 'suite.sh': suiteOf({ parse: 100 }) })
})
afterAll(() => folder.remove())

const run = (...args: string[]) => benchgate(args, { cwd: repository.path })

function write(name: string, text: string): string {
  const file = path.join(folder.path, name)
  writeFileSync(file, text)
  return file
}

/** A file with launches of benchmarks, each with these metrics. */
function results(name: string, benchmarks: readonly string[], metrics: readonly string[], launchCount = 8): string {
  const rows = benchmarks.map((benchmark) => ({
    name: benchmark,
    status: 'ok',
    metrics: metrics.map((metric, i) => ({ name: metric, unit: 'count', better: 'lower', value: i + 1 })),
  }))
  const launches = Array.from({ length: launchCount }, () => ({ benchmarks: rows }))
  return write(name, JSON.stringify({ schema: 'benchgate/run/1', tool: 'x', launches }))
}

test('a range that runs backwards is a sentence, not a stack trace', async () => {
  const ended = await run('compare', 'HEAD', 'HEAD', '--results', '[z-a].json', '--', 'bash', 'suite.sh')
  expect(ended.stderr).toMatch(/\[z-a\]\.json.* has the range z-a, which runs backwards/)
  expect(ended.stderr).not.toMatch(/^ +at /m)
  expect(ended.code).toBe(2)
})

test('a results glob with many stars on a name of 200 characters', async () => {
  const glob = `${'*a'.repeat(30)}b`
  const suite = `bash suite.sh > ${'a'.repeat(200)}`
  const ended = await run('compare', 'HEAD', 'HEAD', '--results', glob, '--run', suite)
  expect(ended.stderr).toContain('the suite left nothing at `results`')
  expect(ended.code).toBe(3)
})

test('a rule of 400 stars on a thousand benchmarks', async () => {
  const names = Array.from({ length: 1_000 }, (_, i) => `${'a'.repeat(200)}${i}`)
  const file = results('many.json', names, ['allocations'])
  const config = write('stars.yml', `rules:\n  - match: "${'*a'.repeat(400)}b"\n    ignore: true\n`)
  const ended = await run('diff', '--base', file, '--head', file, '--config', config)
  expect(ended.stdout + ended.stderr).toContain('No benchmark here matches the rule of')
  expect(ended.code).toBe(0)
})

/** Took 2.7 GB, and takes 0.2. */
test('50 MB of open brackets take little memory', async () => {
  const used = path.join(folder.path, 'used')
  const told = `require('node:fs').writeFileSync(${JSON.stringify(used)}, String(process.resourceUsage().maxRSS))`
  const observer = write('observer.cjs', `process.on('exit', () => ${told})`)
  const file = write('open.json', '['.repeat(50_000_000))
  const { code, stderr } = await benchgate(['read', file], {
    cwd: repository.path,
    env: { NODE_OPTIONS: `--require ${JSON.stringify(observer)}` },
  })
  expect(stderr).toContain('nested more than 500 levels deep')
  expect(code).toBe(3)
  expect(Number(readFileSync(used, 'utf8')), 'KiB').toBeLessThan(1024 ** 2)
})

/** To find that the last name is one that was there before took as the square of how many there are. */
test('250,000 metrics in one benchmark, the last of which is there twice', async () => {
  const metrics = Array.from({ length: 250_000 }, (_, i) => `counter ${i % 249_999}`)
  const file = results('metrics.json', ['parse'], metrics, 1)
  const ended = await run('diff', '--base', file, '--head', file)
  expect(ended.stderr).toContain('metrics[249999].name: should be a name that no other metric of the benchmark has')
  expect(ended.code).toBe(3)
})

test('8,000 metrics in one benchmark are 8,000 rows', async () => {
  const metrics = Array.from({ length: 8_000 }, (_, i) => `counter ${i}`)
  const file = results('metrics.json', ['parse'], metrics, 1)
  const ended = await run('diff', '--base', file, '--head', file, '--json')
  expect(ended.code, ended.stderr).toBe(0)
  expect(JSON.parse(ended.stdout).benchmarks).toHaveLength(8_000)
})

/** Two files of eight launches of two benchmarks: `sort` as it is, and `parse` with these metrics. */
function sides(base: object, head: object, more: readonly object[] = []): string[] {
  const file = (name: string, metric: object) => {
    const launches = Array.from({ length: 8 }, (_, i) => {
      const time = (value: number, own: object) => ({ name: 'time', unit: 's', better: 'lower', value, ...own })
      const parse = [time(('twice' in metric ? 2 : 1) + i / 100, { ...metric, twice: undefined }), ...more]
      return {
        benchmarks: [
          { name: 'parse', status: 'ok', metrics: parse },
          { name: 'sort', status: 'ok', metrics: [time(2 + i / 100, {})] },
        ],
      }
    })
    return write(name, JSON.stringify({ schema: 'benchgate/run/1', tool: 'x', launches }))
  }
  return ['--base', file('base.json', base), '--head', file('head.json', { ...head, twice: true })]
}

const beside = { name: 'wait', unit: 's', better: 'lower', value: 1 }

test.each([
  ['no direction', { better: 'unknown' }, 'inconclusive'],
  ['the other direction', { better: 'higher' }, 'inconclusive'],
  ['no measurement', { role: 'information' }, 'fail'],
  ['another metric in another unit', { repeats: 'wait' }, 'fail'],
])('what head alone calls %s is twice as slow, and not cleared', async (_, head, verdict) => {
  const ended = await run('diff', ...sides({}, head, [beside]), '--json')
  expect(JSON.parse(ended.stdout), ended.stderr).toMatchObject({ verdict })
})

test('what both sides call so is', async () => {
  const ended = await run('diff', ...sides({ role: 'information' }, { role: 'information' }, [beside]), '--json')
  expect(JSON.parse(ended.stdout), ended.stderr).toMatchObject({ verdict: 'pass' })
})

test('a configuration file that is a link to elsewhere is neither read nor quoted', async () => {
  const secret = write('elsewhere', 'password: of somebody\n')
  symlinkSync(secret, path.join(repository.path, 'linked.yml'))
  const ended = await run('compare', 'HEAD', 'HEAD', '--config', 'linked.yml', '--', 'bash', 'suite.sh')
  expect(ended.stderr).toContain('linked.yml is a link that leads out of the repository')
  expect(ended.stderr).not.toContain('password')
  expect(ended.code).toBe(2)
})
