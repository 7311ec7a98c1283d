// Tries `init` and the plain step (`compare` with no suite named) on real repositories, and prints a row for each: what was
// found, whether it could be measured as it stands, how long until the first verdict and whether that is decided.
//   node scripts/try-init.mjs LIST FOLDER [--keep FOLDER] [--at-once 1] [--prove] [--limit 6m] [--budget 2m] [--most 9]
//     [--only NAME] [--program FILE]
//   node scripts/try-init.mjs LIST --keep FOLDER --table
// Without --prove `init` writes without trying, and the plain step alone tells whether the suite works. What each says is kept
// in the folder of --keep, with the row; --table prints the table of what is kept there, in the order of LIST, and runs nothing.
// A step that takes more than --most minutes, set-up included, is ended. The load is that of the machine when a repository's
// turn came. "edits" is 0 where the step gave a verdict as it stood, of whatever kind.
// LIST has a repository a line (`owner/name`, `#` begins a comment), or is JSON: a list of `{ "name", "kind", "isNew" }`, where
// the new ones, which nobody had looked at before, are marked with †. FOLDER holds a git directory or a checkout of each at
// `owner+name/repo` or `owner+name`. Nothing in FOLDER is changed: each is cloned into a temporary folder.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runProgram } from './run-program.mjs'

const usage = `node scripts/try-init.mjs LIST FOLDER [--keep FOLDER] [--at-once 1] [--prove] [--limit 6m] [--budget 2m] [--most 9]
    [--only NAME] [--program FILE]
node scripts/try-init.mjs LIST --keep FOLDER --table`

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [list, ...rest] = process.argv.slice(2)
const [folder, flags] = rest[0]?.startsWith('--') ? [undefined, rest] : [rest[0], rest.slice(1)]
const flag = (name, otherwise) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : otherwise)

const program = path.resolve(flag('--program', path.join(root, 'dist/cli/index.js')))
const most = Number(flag('--most', '9'))
const atOnce = Number(flag('--at-once', '1'))
const kept = flag('--keep', null)
const isTable = flags.includes('--table')
const trying = flags.includes('--prove') ? ['--limit', flag('--limit', '6m')] : ['--no-prove']

if (list === undefined || (isTable ? kept === null : folder === undefined)) {
  console.error(usage)
  process.exit(2)
}

const keptAt = (name, what) => path.join(kept, `${name.replace('/', '+')}.${what}`)

function keep(name, what, text) {
  if (kept === null) return
  mkdirSync(kept, { recursive: true })
  writeFileSync(keptAt(name, what), text)
}

const benchgate = (args, cwd) => runProgram(args, { program, cwd, minutes: most })

function sourceOf(name) {
  const at = path.join(path.resolve(folder), name.replace('/', '+'))
  return existsSync(path.join(at, 'repo')) ? path.join(at, 'repo') : at
}

const line = (text, pattern) => pattern.exec(text)?.[1] ?? ''

async function tryOne(name) {
  const place = mkdtempSync(path.join(tmpdir(), 'try-init-'))
  const checkout = path.join(place, 'checkout')
  try {
    const cloned = spawnSync('git', ['clone', '--quiet', sourceOf(name), checkout], { encoding: 'utf8' })
    if (cloned.status !== 0) return { found: 'could not be cloned' }
    const init = await benchgate(['init', '--yes', ...trying], checkout)
    keep(name, 'init', init.stderr)
    const found = line(init.stderr, /^Found: (.*)$/m)
    const several = [...init.stderr.matchAll(/--suite "([^"]+)" for/g)].map((match) => match[1])
    const row = {
      found: found || (several.length > 0 ? `a choice: ${several.join(', ')}` : 'none'),
      init:
        init.code === 0
          ? line(init.stderr, /^Understood: (.*)$/m) || 'written'
          : `exit ${init.code}: ${lastWords(init.stderr, 'init')}`,
    }
    if (found === '') return row
    const compared = await benchgate(
      ['compare', 'HEAD~1', 'HEAD', '--json', '--time-budget', flag('--budget', '2m'), '--explain', 'never'],
      checkout,
    )
    keep(name, 'step', compared.stderr)
    keep(name, 'json', compared.stdout)
    return { ...row, ...stepOf(compared), minutes: compared.seconds / 60 }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** What the plain step came to. */
function stepOf({ code, stdout, stderr, seconds }) {
  if (seconds >= most * 60) return { verdict: null, step: `ended after ${most} min` }
  const report = stdout === '' ? null : JSON.parse(stdout)
  if (report === null || report.verdict === 'error' || report.plan.rounds === 0)
    return { verdict: null, step: `exit ${code}: ${lastWords(stderr, 'compare')}` }
  const { verdict, benchmarks, plan, leftOut } = report
  const decided = benchmarks.filter(({ outcome }) =>
    ['regressed', 'improved', 'unchanged', 'no-worse'].includes(outcome),
  ).length
  const part =
    leftOut?.names?.length > 0 ? `; a part: ${leftOut.measured} of ${leftOut.measured + leftOut.names.length}` : ''
  const pairs = `${plan.rounds} ${plan.rounds === 1 ? 'pair' : 'pairs'} in ${plan.pairing}`
  return { verdict, step: `${verdict}, ${decided} of ${benchmarks.length} rows decided, ${pairs}${part}` }
}

function lastWords(stderr, command) {
  return line(stderr, new RegExp(`^benchgate ${command}: (.*)$`, 'm')).slice(0, 160)
}

/** @returns {{ name: string, kind: string, isNew: boolean }[]} */
function readList() {
  const text = readFileSync(list, 'utf8')
  const all = list.endsWith('.json')
    ? JSON.parse(text)
    : text
        .split('\n')
        .flatMap((one) => one.replace(/#.*/, '').trim() || [])
        .map((name) => ({ name }))
  return all
    .map(({ name, kind = '', isNew = false }) => ({ name, kind, isNew }))
    .filter(({ name }) => flag('--only', name) === name)
}

const columns = [
  'repository',
  'kind',
  'found',
  '`init`',
  'edits',
  'the plain step',
  'decided',
  'minutes to its verdict',
  'load',
]

function rowText({ name, kind, isNew, found, init = '', verdict, step = '', minutes, load }) {
  const hasVerdict = verdict !== null && verdict !== undefined
  const decided = !hasVerdict ? '' : verdict === 'inconclusive' ? 'no' : 'yes'
  const cells = [
    isNew ? `${name} †` : name,
    kind,
    found,
    init,
    hasVerdict ? '0' : '',
    step,
    decided,
    minutes?.toFixed(1) ?? '',
    load.toFixed(0),
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

function printSum(rows, asked) {
  const verdicts = rows.filter(({ verdict }) => verdict !== null && verdict !== undefined)
  const decided = verdicts.filter(({ verdict }) => verdict !== 'inconclusive')
  const news = verdicts.filter(({ isNew }) => isNew)
  const of = `${rows.length}${rows.length < asked.length ? ` tried (of ${asked.length} in the list)` : ''}`
  console.log(`\n${verdicts.length} of ${of} with a verdict and no word changed, ${decided.length} of them decided.`)
  const allNew = rows.filter(({ isNew }) => isNew).length
  if (allNew > 0) console.log(`† not looked at before: ${news.length} of ${allNew} with a verdict.`)
}

async function tryAll(asked) {
  const open = [...asked]
  const rows = []
  const lane = async () => {
    for (let one = open.shift(); one !== undefined; one = open.shift()) {
      const load = loadavg()[0]
      const at = new Date().toISOString()
      const row = { ...one, ...(await tryOne(one.name)), load, at }
      keep(one.name, 'row.json', `${JSON.stringify(row, null, 2)}\n`)
      rows.push(row)
      console.log(rowText(row))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return rows
}

const asked = readList()
console.log(`| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`)
const rows = isTable
  ? asked
      .filter(({ name }) => existsSync(keptAt(name, 'row.json')))
      .map(({ name }) => JSON.parse(readFileSync(keptAt(name, 'row.json'), 'utf8')))
  : await tryAll(asked)
if (isTable) for (const row of rows) console.log(rowText(row))
printSum(rows, asked)
