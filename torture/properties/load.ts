/** Much of everything: benchmarks, output, processes, gates at once. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createRepository, stateOf } from '../../__tests__/cli/repository.ts'
import type { Random } from '../../src/statistics/random.ts'
import type { Property, Tally, Torture } from '../property.ts'
import { type Ended, plainEnvironment, runProgram, type Started, startProgram } from '../world/program.ts'
import { leftIn } from '../world/pull-request.ts'
import { benchmarks, twoCommits } from '../world/suite.ts'

interface Sizes {
  readonly benchmarks: number
  /** Megabytes of heap that comparing them may take. */
  readonly heap: number
  readonly output: number
  readonly children: number
  readonly gates: number
}

const whole: Sizes = { benchmarks: 10_000, heap: 1_024, output: 500_000_000, children: 200, gates: 50 }
const slice: Sizes = { benchmarks: 500, heap: 192, output: 40_000_000, children: 30, gates: 4 }

const rounds = 30
/** Resident megabytes while a suite prints without end: the program, what it keeps, and buffers. */
const mostResident = 400

export const load: Property = {
  name: 'load',
  claim:
    'Many benchmarks, much output, many processes and many gates at once end rightly, in bounded memory, and leave nothing.',
  async run({ random, size, folder, say }: Torture): Promise<Tally> {
    const sizes = size === 'whole' ? whole : slice
    const failures: string[] = []
    const counts: Record<string, number> = {}
    for (const [name, attempt] of [
      ['many', manyBenchmarks],
      ['output', muchOutput],
      ['children', manyChildren],
      ['deaf', deafLaunch],
      ['gates', manyGates],
    ] as const) {
      const place = path.join(folder, name)
      mkdirSync(place)
      const result = await attempt(place, sizes, random.fork(name))
      say(`${name}: ${JSON.stringify(result.counts)}`)
      Object.assign(counts, result.counts)
      failures.push(...result.failures.map((failure) => `${name}: ${failure}`))
    }
    return { counts, failures }
  },
}

/** Thirty files a side; every twentieth benchmark is a tenth slower. */
async function manyBenchmarks(folder: string, { benchmarks: count, heap }: Sizes, random: Random): Promise<Tally> {
  const isSlower = (i: number): boolean => i % 20 === 7
  const files = { base: [] as string[], head: [] as string[] }
  for (const side of ['base', 'head'] as const) {
    for (let round = 0; round < rounds; round++) {
      const rows = Array.from({ length: count }, (_, i) => {
        const value =
          (1 + (i % 50)) * 1e-5 * (side === 'head' && isSlower(i) ? 1.1 : 1) * Math.exp(0.005 * random.normal())
        return {
          name: `group ${i % 100}/benchmark ${i}`,
          status: 'ok',
          metrics: [{ name: 'time', unit: 's', better: 'lower', value }],
        }
      })
      const file = path.join(folder, `${side} ${round}.json`)
      writeFileSync(
        file,
        JSON.stringify({ schema: 'benchgate/run/1', tool: 'fixture', launches: [{ benchmarks: rows }] }),
      )
      files[side].push(file)
    }
  }
  const started = startProgram(['diff', '--paired', '--json', '--base', ...files.base, '--head', ...files.head], {
    cwd: folder,
    env: { ...plainEnvironment, NODE_OPTIONS: `--max-old-space-size=${heap}` },
    seconds: 900,
  })
  const [{ code, hung, stdout, stderr }, spent] = await watched(started)
  const counts = {
    'benchmarks compared': 0,
    'rounds of each': rounds,
    'MB of heap allowed': heap,
    'MB resident then': spent.megabytes,
    'CPU seconds then': Math.round(spent.cpuSeconds),
  }
  if (code !== 1 || hung) return { counts, failures: [`exit ${code}${hung ? ', hung' : ''}: ${stderr.slice(-800)}`] }
  const report = JSON.parse(stdout) as { benchmarks: { name: string; outcome: string }[] }
  const indexOf = (name: string): number => Number(/\d+$/.exec(name)![0])
  const wrong = report.benchmarks.filter(({ name, outcome }) => (outcome === 'regressed') !== isSlower(indexOf(name)))
  return {
    counts: { ...counts, 'benchmarks compared': report.benchmarks.length },
    failures: [
      ...(report.benchmarks.length === count
        ? []
        : [`${report.benchmarks.length} of ${count} benchmarks are in the report`]),
      // What is undecided or wrong by chance is a few; what is lost or mixed up is many.
      ...(wrong.length <= count / 100
        ? []
        : [`${wrong.length} benchmarks have the wrong outcome, such as ${wrong[0]!.name}`]),
    ],
  }
}

/** A suite that prints for ever: beside a results file it is only noise, without one it is no result. */
async function muchOutput(folder: string, { output }: Sizes): Promise<Tally> {
  const repository = createRepository(path.join(folder, 'repository'))
  repository.commit('a', {
    'noise.sh': `yes 'noise without a number' | head -c ${output}\n`,
    'suite.sh':
      'bash noise.sh\necho \'{"schema":"benchgate/run/1","tool":"x","launches":[{"benchmarks":[{"name":"a","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":1}]}]}]}\' > results.json\n',
  })
  const failures: string[] = []
  let largest = 0
  const attempts = [
    { args: ['run', '--results', 'results.json', '--', 'bash suite.sh'], code: 0, says: /"name": ?"a"/ },
    { args: ['run', '--', 'bash noise.sh'], code: 3, says: /stdout|output/ },
  ]
  for (const { args, code, says } of attempts) {
    const started = startProgram(args, {
      cwd: repository.path,
      env: { ...plainEnvironment, TMPDIR: folder },
      seconds: 600,
    })
    const [ended, { megabytes }] = await watched(started)
    largest = Math.max(largest, megabytes)
    if (ended.code !== code || ended.hung || !says.test(ended.stdout + ended.stderr)) {
      failures.push(`${args.join(' ')}: exit ${ended.code}, expected ${code}: ${ended.stderr.slice(-600)}`)
    }
  }
  if (largest > mostResident) failures.push(`took ${largest} MB of memory; at most ${mostResident} are allowed`)
  return {
    counts: { 'bytes of output': output * attempts.length, 'resident MB': largest },
    failures: [...failures, ...leftIn(folder).map((name) => `left ${name}`)],
  }
}

interface Spent {
  /** The most that was resident. */
  megabytes: number
  cpuSeconds: number
}

/** What a program took, by what the system says while it runs: proc(5). */
async function watched({ child, ended }: Started): Promise<[Ended, Spent]> {
  const spent: Spent = { megabytes: 0, cpuSeconds: 0 }
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      spent.megabytes = Math.max(spent.megabytes, Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024))
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      spent.cpuSeconds = (Number(fields[11]) + Number(fields[12])) / 100
    } catch {
      // It has just ended.
    }
  }
  const timer = setInterval(look, 50)
  try {
    return [await ended, spent]
  } finally {
    clearInterval(timer)
  }
}

const suiteResult = `printf '{"schema":"benchgate/run/1","tool":"x","launches":[{"benchmarks":[{"name":"a","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":1}]}]}]}'`

/** Children in the background, in sessions of their own, and with their output closed or open. */
async function manyChildren(folder: string, { children }: Sizes, random: Random): Promise<Tally> {
  const mark = `98${random.integer(1e7)}`
  const repository = createRepository(path.join(folder, 'repository'))
  repository.commit('a', {
    'suite.sh': `for i in $(seq ${children}); do
  case $((i % 4)) in
    0) sleep ${mark}.$i & ;;
    1) sleep ${mark}.$i > /dev/null 2>&1 < /dev/null & ;;
    2) setsid sleep ${mark}.$i > /dev/null 2>&1 & ;;
    3) (nohup sleep ${mark}.$i > /dev/null 2>&1 &) ;;
  esac
done
${suiteResult}
`,
  })
  const { code, hung, stderr } = await runProgram(['run', '--', 'bash suite.sh'], {
    cwd: repository.path,
    env: { ...plainEnvironment, TMPDIR: folder },
  })
  const left = processesWith(mark)
  for (const pid of left) process.kill(pid, 'SIGKILL')
  return {
    counts: { 'children left behind by a suite': children, 'still there': left.length },
    failures: [
      ...(code === 0 && !hung ? [] : [`exit ${code}: ${stderr.slice(-600)}`]),
      ...(left.length === 0 ? [] : [`${left.length} of ${children} children outlived the program`]),
      ...leftIn(folder).map((name) => `left ${name}`),
    ],
  }
}

/** Processes that have the word in their command line. */
function processesWith(word: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word)
      } catch {
        return false
      }
    })
    .map(Number)
    .filter((pid) => pid !== process.pid)
}

/** A launch that ignores being asked to end, with a child that does so too. */
async function deafLaunch(folder: string, _: Sizes, random: Random): Promise<Tally> {
  const mark = `97${random.integer(1e7)}`
  const repository = createRepository(path.join(folder, 'repository'))
  repository.commit('a', { 'suite.sh': `trap '' TERM INT HUP\nsleep ${mark} &\nwhile :; do sleep ${mark}; done\n` })
  const { code, hung, stderr } = await runProgram(['run', '--launch-timeout', '2s', '--', 'bash suite.sh'], {
    cwd: repository.path,
    env: { ...plainEnvironment, TMPDIR: folder },
  })
  const left = processesWith(mark)
  for (const pid of left) process.kill(pid, 'SIGKILL')
  return {
    counts: { 'launches that ignore SIGTERM': 1 },
    failures: [
      ...(code === 3 && !hung && /launch-timeout/.test(stderr)
        ? []
        : [`exit ${code}${hung ? ', hung' : ''}: ${stderr.slice(-600)}`]),
      ...(left.length === 0 ? [] : [`${left.length} processes outlived SIGKILL`]),
      ...leftIn(folder).map((name) => `left ${name}`),
    ],
  }
}

/** All at once, in one repository and one temporary folder. */
async function manyGates(folder: string, { gates }: Sizes): Promise<Tally> {
  const { repository, base, head } = twoCommits(path.join(folder, 'repository'))
  const temporary = path.join(folder, 'tmp')
  mkdirSync(temporary)
  const before = stateOf(repository)
  const flags = ['--run', 'bash suite.sh', '--pairing', 'rounds', '--max-rounds', '8', '--json']
  const ended = await Promise.all(
    Array.from({ length: gates }, () =>
      runProgram(['compare', base, head, ...flags], {
        cwd: repository.path,
        env: { ...plainEnvironment, TMPDIR: temporary },
        seconds: 900,
      }),
    ),
  )
  const wrong = ended.filter(({ code, stdout }) => code !== 0 || namesIn(stdout) !== [...benchmarks].sort().join())
  const left = [...leftIn(temporary), ...(stateOf(repository) === before ? [] : ['another state of the repository'])]
  return {
    counts: { 'gates at once': gates, 'right verdicts': gates - wrong.length, lost: wrong.length, leaked: left.length },
    failures: [
      ...wrong
        .slice(0, 5)
        .map(({ code, hung, stderr }) => `exit ${code}${hung ? ', hung' : ''}: ${stderr.slice(-600)}`),
      ...left.map((name) => `left ${name}`),
    ],
  }
}

function namesIn(json: string): string {
  try {
    const { benchmarks: rows } = JSON.parse(json) as { benchmarks: { name: string }[] }
    return rows
      .map(({ name }) => name)
      .sort()
      .join()
  } catch {
    return ''
  }
}
