// The promise of the main job, tried on this machine: in a JavaScript, a Python and a shell suite of eight
// benchmarks, a slowdown of 60 % in one of them is blocked with the right name and no other, and the same
// commit against itself is never blocked. Runs dist/, in repositories of its own, and prints what it saw:
//   node scripts/acceptance.mjs [REPEATS] [SUITE..]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist/cli/index.js')
const [repeatsText = '10', ...wanted] = process.argv.slice(2)
const repeats = Number(repeatsText)
const slowed = 'map'

const javascript = (slower) => `
const text = JSON.stringify(Array.from({ length: 60 }, (_, i) => ({ id: i, name: 'n' + i, values: [i, i + 1] })))
const numbers = Array.from({ length: 300 }, (_, i) => (i * 7919) % 331)
const words = Array.from({ length: 200 }, (_, i) => 'word' + ((i * 31) % 97))
const repeat = (n, work) => () => { let last; for (let i = 0; i < n; i++) last = work(); return last }
export default (bench) => {
  bench.add('json', repeat(4, () => JSON.parse(text)))
  bench.add('stringify', repeat(6, () => JSON.stringify(numbers)))
  bench.add('sort', repeat(3, () => [...numbers].sort((a, b) => a - b)))
  bench.add('map', repeat(${Math.round(10 * slower)}, () => new Map(words.map((word, i) => [word, i])).size))
  bench.add('float', repeat(20, () => numbers.reduce((sum, x) => sum + Math.sqrt(x), 0)))
  bench.add('regex', repeat(4, () => words.filter((word) => /d(1|2)\\d*$/.test(word)).length))
  bench.add('split', repeat(6, () => text.split(',').length))
  bench.add('objects', repeat(6, () => numbers.map((x) => ({ x, y: x + 1 })).length))
}
`

const python = (slower) => `
import json, re, time
text = json.dumps([{"id": i, "name": "n%d" % i, "values": [i, i + 1]} for i in range(60)])
numbers = [(i * 7919) % 331 for i in range(300)]
words = ["word%d" % ((i * 31) % 97) for i in range(200)]
pattern = re.compile(r"d(1|2)\\d*$")
suite = {
    "json": (60, lambda: json.loads(text)),
    "stringify": (60, lambda: json.dumps(numbers)),
    "sort": (200, lambda: sorted(numbers)),
    "map": (${Math.round(200 * slower)}, lambda: {word: i for i, word in enumerate(words)}),
    "float": (100, lambda: sum(x ** 0.5 for x in numbers)),
    "regex": (60, lambda: [word for word in words if pattern.search(word)]),
    "split": (400, lambda: text.split(",")),
    "objects": (100, lambda: [(x, x + 1) for x in numbers]),
}
results = []
for name, (count, work) in suite.items():
    times = []
    for _ in range(5):
        began = time.perf_counter_ns()
        for _ in range(count):
            work()
        times.append(time.perf_counter_ns() - began)
    results.append({"name": name, "unit": "ns", "value": sorted(times)[2]})
print(json.dumps(results))
`

const shell = (slower) => `
work() { local i sum=0; for ((i = 0; i < $1; i++)); do sum=$((sum + i * i % 7)); done; }
text() { local i line=; for ((i = 0; i < $1; i++)); do line="x$i"; line="\${line/x/y}"; done; }
list() { local i; local -a all=(); for ((i = 0; i < $1; i++)); do all+=("$i"); done; }
test_() { local i n=0; for ((i = 0; i < $1; i++)); do [[ word$i == *7 ]] && n=$((n + 1)); done; true; }
first=1
bench() {
  local began ended
  began=$(date +%s%N); "$2" "$3"; ended=$(date +%s%N)
  [ "$first" = 1 ] || printf ','
  first=0
  printf '{"name":"%s","unit":"ns","value":%d}' "$1" $((ended - began))
}
printf '['
bench add work 4000
bench text text 3000
bench map list ${Math.round(4000 * slower)}
bench match test_ 4000
bench add-more work 6000
bench text-more text 4000
bench list-more list 6000
bench match-more test_ 6000
printf ']'
`

const suites = {
  javascript: { file: 'bench/all.bench.mjs', source: javascript, options: [], name: `bench/all > ${slowed}` },
  'javascript, rounds': {
    file: 'bench/all.bench.mjs',
    source: javascript,
    options: ['--pairing', 'rounds'],
    name: `bench/all > ${slowed}`,
  },
  python: { file: 'suite.py', source: python, options: ['--', 'python3', 'suite.py'], name: slowed },
  shell: { file: 'suite.sh', source: shell, options: ['--', 'bash', 'suite.sh'], name: slowed },
}

let failures = 0
for (const [title, suite] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(title)) continue
  const repository = makeRepository(suite)
  try {
    const began = Date.now()
    const slower = Array.from({ length: repeats }, () => compare(repository, 'HEAD~1', 'HEAD', suite))
    const same = Array.from({ length: repeats }, () => compare(repository, 'HEAD~1', 'HEAD~1', suite))
    const right = slower.filter(({ exit, regressed }) => exit === 1 && regressed.join() === suite.name).length
    const passed = same.filter(({ exit }) => exit !== 1).length
    const estimates = slower.map(({ change }) => (change === null ? '?' : `${(100 * change).toFixed(0)} %`)).join(', ')
    const seconds = ((Date.now() - began) / 1000 / (2 * repeats)).toFixed(0)
    console.log(
      `${title}: blocked with the right name ${right} of ${repeats}; same commit not blocked ${passed} of ${repeats}; ${seconds} s a run`,
    )
    console.log(
      `  estimates of +60 %: ${estimates}; verdicts of the same commit: ${same.map(({ verdict }) => verdict).join(', ')}`,
    )
    for (const one of slower)
      if (one.exit !== 1 || one.regressed.join() !== suite.name) console.log('  missed:', JSON.stringify(one))
    failures += 2 * repeats - right - passed
  } finally {
    rmSync(repository, { recursive: true, force: true })
  }
}
process.exitCode = failures === 0 ? 0 : 1

function makeRepository({ file, source }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'benchgate-acceptance-'))
  const git = (...args) =>
    run('git', ['-c', 'user.name=acceptance', '-c', 'user.email=acceptance@example.com', ...args], folder)
  git('init', '--quiet', '--initial-branch', 'main')
  for (const [message, slower] of [
    ['base', 1],
    ['slower', 1.6],
  ]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), source(slower))
    git('add', '--all')
    git('commit', '--quiet', '--message', message)
  }
  return folder
}

function compare(folder, base, head, { options, name }) {
  const dashes = options.indexOf('--')
  const flags = dashes < 0 ? options : options.slice(0, dashes)
  const command = dashes < 0 ? [] : options.slice(dashes)
  const args = [
    cli,
    'compare',
    base,
    head,
    '--json',
    '--time-budget',
    '40s',
    '--explain',
    'never',
    ...flags,
    ...command,
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const report = stdout.trim() === '' ? null : JSON.parse(stdout)
  if (report === null) console.log(stderr)
  const rows = report?.benchmarks ?? []
  return {
    exit: status,
    verdict: report?.verdict ?? 'none',
    rounds: report?.plan.rounds ?? 0,
    regressed: rows.filter((row) => row.outcome === 'regressed').map((row) => row.name),
    change: rows.find((row) => row.name === name)?.change?.estimate ?? null,
  }
}

function run(file, args, cwd) {
  const { status, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}: ${stderr}`)
}
