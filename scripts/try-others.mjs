// What a suite's own harness says of the same code and of a slowdown, and what github-action-benchmark makes of it: the suite is
// run once for each of base, the same code and the slowed code, as its own README runs it, without Benchgate.
//   node scripts/try-others.mjs LIST FOLDER [--only NAME,…] [--alert 105%] [--gab FILE] [--results FOLDER]
// LIST is that of `try-slowdown.mjs`. A trial may hold two more keys:
//   alone      the command that runs the suite alone (default: `command`)
//   leaves     the file that holds its results (default: what it prints); format, the name of their format (default: told by content)
// FILE is the main file of a github-action-benchmark. It is run as it is, with what was read as `customSmallerIsBetter`.
// Each run is kept as RESULTS/NAME.SIDE.out.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { slowedCommits, surroundings } from './trial.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [list, place, ...flags] = process.argv.slice(2)
if (list === undefined || place === undefined) {
  console.error(
    'node scripts/try-others.mjs LIST FOLDER [--only NAME,…] [--alert 105%] [--gab FILE] [--results FOLDER]',
  )
  process.exit(2)
}
const flag = (name, otherwise) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : otherwise)
const folder = path.resolve(place)
const results = path.resolve(flag('--results', 'others'))
const alert = flag('--alert', '105%')
const gab = flag('--gab', null)
const only = flag('--only', null)?.split(',')

/** Runs the suite in a clone of one side; its time in seconds, and the file that holds what it left. */
function run(trial, clone, side, temporary) {
  const { told, env } = surroundings(trial, folder)
  const cwd = path.join(temporary, side)
  const shell = (command) =>
    spawnSync('bash', ['-c', told(command)], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 })
  const cloned = spawnSync('git', ['clone', '--quiet', '--branch', side, clone, cwd], { encoding: 'utf8' })
  if (cloned.status !== 0) throw new Error(`${side} of ${trial.name} was not cloned: ${cloned.stderr}`)
  if (trial.setup !== undefined) {
    const setup = shell(trial.setup)
    if (setup.status !== 0) throw new Error(`setup of ${trial.name} failed: ${setup.stderr}`)
  }
  const began = performance.now()
  const done = shell(trial.alone ?? trial.command)
  const seconds = (performance.now() - began) / 1000
  if (done.status !== 0) throw new Error(`${trial.name} ended with ${done.status}: ${done.stderr.slice(-2000)}`)
  const file = path.join(results, `${trial.name}.${side}.out`)
  writeFileSync(file, trial.leaves === undefined ? done.stdout : readFileSync(path.join(cwd, trial.leaves), 'utf8'))
  return { seconds, file }
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** The time of each benchmark in seconds, as the harness has it (of rates, one over them), by name. */
function times(trial, file) {
  const args = [path.join(root, 'dist/cli/index.js'), 'read', file]
  if (trial.format !== undefined) args.push('--format', trial.format)
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(`${file}: ${done.stderr}`)
  const found = new Map()
  for (const benchmark of JSON.parse(done.stdout).launches.flatMap((launch) => launch.benchmarks)) {
    const metric = benchmark.metrics.find(({ unit }) => unit === 's' || unit === '1/s')
    if (metric === undefined) continue
    const value = metric.value ?? middle(metric.samples)
    found.set(benchmark.name, metric.unit === 's' ? value : 1 / value)
  }
  return found
}

/** How many alerts github-action-benchmark gives for head behind base; null where it is not at hand. */
function alerts(base, head, temporary) {
  if (gab === null) return null
  const data = path.join(temporary, `data-${performance.now()}.json`)
  let told = ''
  for (const [values, sha, second] of [
    [base, 'a'.repeat(40), 1],
    [head, 'b'.repeat(40), 2],
  ]) {
    const file = path.join(temporary, `values-${second}.json`)
    writeFileSync(file, JSON.stringify([...values].map(([name, value]) => ({ name, unit: 's', value }))))
    told = runAction(file, data, sha, second, temporary)
  }
  return told.split('::warning::Performance alert!').length - 1
}

function runAction(file, data, sha, second, temporary) {
  const person = { name: 'a', username: 'a', email: 'a@example.org' }
  const event = path.join(temporary, 'event.json')
  const head = { id: sha, message: 'm', timestamp: `2026-01-01T00:00:0${second}Z`, url: `https://example.org/${sha}` }
  writeFileSync(
    event,
    JSON.stringify({
      head_commit: { ...head, author: person, committer: person, distinct: true, tree_id: 'x' },
      repository: { html_url: 'https://example.org/o/r', name: 'r', full_name: 'o/r', owner: { login: 'o' } },
    }),
  )
  const summary = path.join(temporary, 'summary')
  writeFileSync(summary, '')
  const inputs = {
    NAME: 'B',
    TOOL: 'customSmallerIsBetter',
    'OUTPUT-FILE-PATH': file,
    'EXTERNAL-DATA-JSON-PATH': data,
    'ALERT-THRESHOLD': alert,
    'FAIL-THRESHOLD': alert,
    'FAIL-ON-ALERT': 'true',
    'COMMENT-ON-ALERT': 'false',
    'COMMENT-ALWAYS': 'false',
    'SUMMARY-ALWAYS': 'false',
    'AUTO-PUSH': 'false',
    'SAVE-DATA-FILE': 'true',
    'SKIP-FETCH-GH-PAGES': 'true',
    'GH-PAGES-BRANCH': 'gh-pages',
    'BENCHMARK-DATA-DIR-PATH': 'dev/bench',
  }
  const env = { ...process.env, GITHUB_EVENT_PATH: event, GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r' }
  Object.assign(env, { GITHUB_WORKSPACE: temporary, GITHUB_STEP_SUMMARY: summary, GITHUB_SHA: sha })
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name}`] = value
  const done = spawnSync(process.execPath, [gab], { env, encoding: 'utf8', maxBuffer: 1 << 26 })
  const told = `${done.stdout}${done.stderr}`
  // It ends with an error where it alerts; anything else that it ends with is no answer.
  const answered = told.includes('Benchmark result was extracted')
  if (!answered) throw new Error(`github-action-benchmark ended with ${done.status}: ${told.slice(-2000)}`)
  return told
}

const percent = (ratio) => `${ratio < 0 ? '−' : '+'}${Math.abs(100 * ratio).toFixed(1)} %`

function told(side, base, head, count) {
  const changes = [...head].flatMap(([name, value]) => (base.has(name) ? [[name, value / base.get(name) - 1]] : []))
  const sizes = changes.map(([, change]) => Math.abs(change))
  const slower = changes.filter(([, change]) => change >= 0.05).sort((a, b) => b[1] - a[1])
  const said = [`${changes.length} benchmarks`, `middle ${percent(middle(changes.map(([, change]) => change)))}`]
  said.push(`off by ${percent(middle(sizes)).slice(1)} (middle) and ${percent(Math.max(...sizes)).slice(1)} (most)`)
  said.push(`${slower.length} slower by 5 % and more`)
  if (count !== null) said.push(`${count} alerts at ${alert}`)
  const listed = slower.slice(0, 5).map(([name, change]) => `${name} ${percent(change)}`)
  return `  ${side}: ${said.join(', ')}\n    ${listed.join('; ')}`
}

mkdirSync(results, { recursive: true })
for (const trial of JSON.parse(readFileSync(list, 'utf8'))) {
  if (only !== undefined && !only.includes(trial.name)) continue
  const temporary = mkdtempSync(path.join(tmpdir(), 'try-others-'))
  try {
    const clone = path.join(temporary, 'repository')
    slowedCommits(trial, folder, clone)
    const load = loadavg()[0]
    const [base, same, slow] = ['base', 'same', 'slow'].map((side) => run(trial, clone, side, temporary))
    const seconds = [base, same, slow].map((side) => side.seconds.toFixed(0)).join(', ')
    console.log(`${trial.name}: ${seconds} s, load ${load.toFixed(1)} to ${loadavg()[0].toFixed(1)}`)
    const before = times(trial, base.file)
    for (const [side, { file }] of Object.entries({ same, slow })) {
      const after = times(trial, file)
      console.log(told(side, before, after, alerts(before, after, temporary)))
    }
  } catch (error) {
    console.log(`${trial.name}: ${error.message}`)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
