/** Which commands start Go's benchmarks, what becomes of a test binary's flags, and the script that stands in for
 *  `go`, before a Go that is a script itself. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { goTest, startedBy } from '../../../../../src/measure/lockstep/harnesses/go/go.ts'
import { environmentOf, partsIn, workerArguments } from '../../../../../src/measure/lockstep/harnesses/go/kept.ts'
import { writeRoots } from '../../../../../src/measure/lockstep/harnesses/go/overlay.ts'
import { writeScripts } from '../../../../../src/measure/lockstep/harnesses/go/scripts.ts'
import { NotThisHarness } from '../../../../../src/measure/lockstep/harnesses/harness.ts'
import { harnessesOf } from '../../../../../src/measure/lockstep/harnesses/registry.ts'
import { newFolder, removeFolders, write } from '../../in-folders.ts'
import { portsFor } from './meet-go.ts'

afterAll(removeFolders)

test.each([
  'go test -bench . ./...',
  "go test -run '^$' -bench=. -benchmem ./...",
  'go test -bench {filter} ./...',
  'cd sub && GOFLAGS=-mod=mod go test --bench . .',
  'go -C sub test -test.bench=. | tee out.txt',
  'go test \\\n  -run xxx \\\n  -bench . ./...',
  'go vet ./... && (go test -bench . ./...)',
])('surely starts them: %s', (command) => expect(startedBy(command)).toBe('surely'))

test.each(['make bench', 'just bench', 'task bench', './bench.sh', 'sh -c "x"', 'gotestsum -- -bench .', 'cd a; mage'])(
  'perhaps starts them: %s',
  (command) => expect(startedBy(command)).toBe('perhaps'),
)

test.each([
  'go test ./...',
  'go build ./... && ./bench -bench .',
  'go test -bench {filter} -benchtime {iterations}x',
  'cargo test -bench',
  'npm run bench',
  'cargo go test',
  './x.test -test.bench .',
])('starts none: %s', (command) => expect(startedBy(command)).toBe('never'))

test('another format is somebody else’s', () => {
  expect(harnessesOf('go test -bench .', 'hyperfine')).toEqual([])
  expect(harnessesOf('go test -bench .', 'go')).toEqual([goTest])
})

test('flags that Benchgate chooses are left out, and no test runs unasked', () => {
  const given = ['-test.paniconexit0', '-test.timeout=10m0s', '-test.bench=.', '-test.count=5', '-test.benchtime=2s']
  expect(workerArguments(given)).toEqual(['-test.run=^$', '-test.paniconexit0', '-test.bench=.'])
  const more = ['-test.run=Fixture', '-test.benchtime=100x', '-test.cpu=1,2', '-test.v=true', '-test.cpuprofile=c']
  expect(workerArguments(more)).toEqual(['-test.run=Fixture', '-test.benchtime=100x', '-test.cpu=1,2'])
})

test('what stands behind -args is the suite’s own', () => {
  expect(workerArguments(['-test.run=x', '-test.bench=.', 'size', '-test.count=3'])).toEqual([
    '-test.run=x',
    '-test.bench=.',
    'size',
    '-test.count=3',
  ])
})

test('the environment of the binary, without what was there for the build', () => {
  expect(environmentOf(['A=b=c', 'EMPTY=', 'BENCHGATE_GO_FOLDER=/x', 'BENCHGATE_FILTER=.', 'X=a\nb'])).toEqual({
    A: 'b=c',
    EMPTY: '',
    X: 'a\nb',
  })
})

/** What the script leaves of each test binary. */
function kept(...binaries: readonly { readonly name?: string; readonly code?: number }[]): string {
  const folder = newFolder()
  mkdirSync(path.join(folder, 'parts'))
  for (const [i, { name, code = 0 }] of binaries.entries()) {
    const files = {
      ...(name === undefined ? {} : { package: `${name}\n` }),
      printed: 'what was printed\n',
      code: `${code}\n`,
      arguments: '-test.bench=.\0',
      environment: 'A=1\0',
      directory: '/suite\n',
      processors: '4\n',
    }
    for (const [file, text] of Object.entries(files)) write(path.join(folder, 'parts', String(i + 1), file), text)
  }
  return folder
}

describe('parts', () => {
  test('one for each package that has a benchmark, with the processors that belong to its names', () => {
    const folder = kept({ name: 'a/b' }, {}, { name: 'a/c', code: 1 })
    const parts = partsIn(folder, 'go test -bench . ./...')
    expect(parts.map(({ label }) => label)).toEqual(['a/b.Benchmark', 'a/c.Benchmark'])
    expect(parts[0]).toEqual({
      label: 'a/b.Benchmark',
      shown: 'a/b',
      command: {
        kind: 'argv',
        file: path.join(folder, 'parts/1/suite.test'),
        args: ['-test.run=^$', '-test.bench=.'],
      },
      apart: true,
      compiles: true,
      directory: '/suite',
      environment: { A: '1', GOMAXPROCS: '4' },
    })
  })

  test.each([
    ['nothing was started', [], /`make bench` started no `go test -bench` that could be met/],
    ['none has a benchmark', [{}], /no package that go test ran has a benchmark/],
    [
      'one fails before',
      [{ printed: 'panic: no\n', code: 2 }],
      /the tests in \/suite ended with exit code 2 before the first benchmark/,
    ],
    ['one comes twice', [{ name: 'a/b' }, { name: 'a/b' }], /measures a\/b twice/],
  ])('a reason where %s', (_, binaries, reason) => {
    expect(() => partsIn(kept(...binaries), 'make bench')).toThrow(reason)
  })
})

test('a script in a repository without Go is nobody’s concern', async () => {
  const folder = newFolder()
  write(path.join(folder, 'suite/Makefile'), 'bench:\n\ttrue\n')
  const { place, ports } = portsFor(folder)
  await expect(goTest.prepare!('make bench', place, ports, 60)).rejects.toThrow(NotThisHarness)
})

test.skipIf(process.platform !== 'linux')('a machine without Go is told so', async () => {
  const folder = newFolder()
  write(path.join(folder, 'suite/go.mod'), 'module a\n')
  const { place, ports } = portsFor(folder, { PATH: '/nowhere' })
  await expect(goTest.prepare!('go test -bench .', place, ports, 60)).rejects.toThrow('`go` is not on the PATH')
})

/** Says what it was asked for; its GOROOT is in a file of the folder in which it is started. */
const fakeGo = `#!/bin/sh
if [ "$1" = env ] && [ "$2" = GOROOT ]; then cat root; exit; fi
if [ "$1" = env ] && [ "$2" = GOFLAGS ]; then echo "$FLAGS"; exit; fi
echo "$(basename "$PWD"): $*"
exit "\${CODE:-0}"
`

describe.skipIf(process.platform === 'win32')('the script that stands in for go', () => {
  function start(args: readonly string[], own: Record<string, string> = {}) {
    const folder = newFolder()
    write(path.join(folder, 'real/go'), fakeGo)
    chmodSync(path.join(folder, 'real/go'), 0o755)
    mkdirSync(path.join(folder, 'bin'))
    writeScripts(folder)
    writeRoots(folder, [{ root: '/go/one', used: '/go/one', file: '/overlay one' }])
    write(path.join(folder, 'suite/root'), '/go/one\n')
    write(path.join(folder, 'suite/sub/root'), '/go/two\n')
    const system = '/usr/bin:/bin'
    const { stdout, status } = spawnSync('go', args, {
      cwd: path.join(folder, 'suite'),
      env: {
        PATH: `${folder}/bin:${folder}/real:${system}`,
        BENCHGATE_GO_PATH: `${folder}/real:${system}`,
        BENCHGATE_GO_FOLDER: folder,
        ...own,
      },
      encoding: 'utf8',
    })
    const left = (name: string) => {
      const file = path.join(folder, name)
      return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
    }
    return { said: stdout.trim().replaceAll(folder, 'F'), status, left }
  }
  const met = "-vet=off -overlay=/overlay one -exec='F/keep'"

  test.each([
    [['test', '-bench', '.', './...'], `suite: test ${met} -bench . ./...`],
    [['-C', '.', 'test', '-bench=.'], `suite: test ${met} -bench=.`],
    [['test', '-C=.', '--bench=a b'], `suite: test ${met} --bench=a b`],
    [['test', '-run', 'x', './...'], 'suite: test -run x ./...'],
    [['test', '-args', '-bench', 'x'], 'suite: test -args -bench x'],
    [['build', '-overlay', 'x'], 'suite: build -overlay x'],
    [['-C', 'sub', 'build'], 'sub: build'],
  ])('go %j', (args, said) => {
    expect(start(args)).toMatchObject({ said, status: 0 })
  })

  test('-bench may stand in GOFLAGS', () => {
    expect(start(['test'], { FLAGS: '-v -bench=.' }).said).toBe(`suite: test ${met}`)
  })

  test.each(['-exec', '-overlay=mine', '-c'])('what has %s cannot be met', (flag) => {
    const { status, left } = start(['test', '-bench', '.', flag])
    expect(status).toBe(3)
    expect(left('refused')).toBe(`go test has the flag ${flag.split('=')[0]}, which lockstep needs for itself`)
  })

  test('another Go is asked for', () => {
    const { status, left } = start(['-C', 'sub', 'test', '-bench', '.'])
    expect(status).toBe(3)
    expect(left('wanted')).toBe('/go/two')
  })

  test('a failure is known even where a pipe hides it', () => {
    const { status, left } = start(['test', '-bench', '.'], { CODE: '2' })
    expect([status, left('failed')]).toEqual([2, '2'])
  })
})
