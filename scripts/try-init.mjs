// Tries `init` and the plain step (`compare` with no suite named) on real repositories, and prints a row for each: what was
// found, whether it could be measured as it stands, how long until the first verdict.
//   node scripts/try-init.mjs LIST FOLDER [--prove] [--limit 6m] [--budget 2m] [--most 9] [--only NAME] [--program FILE]
//     [--keep FOLDER]
// Without --prove `init` writes without trying, and the plain step alone tells whether the suite works. What each says is kept
// in the folder of --keep. A step that takes more than --most minutes, set-up included, is ended. The load is that of the
// machine when a repository's turn came. "edits" is 0 where the step gave a verdict as it stood, of whatever kind.
// LIST has a repository a line (`owner/name`, `#` begins a comment); FOLDER holds a git directory or a checkout of each at
// `owner+name/repo` or `owner+name`. Nothing in FOLDER is changed: each is cloned into a temporary folder.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runProgram } from './run-program.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [list, folder, ...flags] = process.argv.slice(2)
const flag = (name, otherwise) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : otherwise)

const program = path.resolve(flag('--program', path.join(root, 'dist/cli/index.js')))
const most = Number(flag('--most', '9'))
const trying = flags.includes('--prove') ? ['--limit', flag('--limit', '6m')] : ['--no-prove']

if (list === undefined || folder === undefined) {
  console.error(
    'node scripts/try-init.mjs LIST FOLDER [--prove] [--limit 6m] [--budget 2m] [--most 9] [--only NAME] [--program FILE] [--keep FOLDER]',
  )
  process.exit(2)
}

const benchgate = (args, cwd) => runProgram(args, { program, cwd, minutes: most })

function sourceOf(name) {
  const at = path.join(path.resolve(folder), name.replace('/', '+'))
  return existsSync(path.join(at, 'repo')) ? path.join(at, 'repo') : at
}

function keep(name, what, text) {
  const place = flag('--keep', null)
  if (place === null) return
  mkdirSync(place, { recursive: true })
  writeFileSync(path.join(place, `${name.replace('/', '+')}.${what}`), text)
}

const line = (text, pattern) => pattern.exec(text)?.[1] ?? ''

async function tryOne(name) {
  const place = mkdtempSync(path.join(tmpdir(), 'try-init-'))
  const checkout = path.join(place, 'checkout')
  try {
    const cloned = spawnSync('git', ['clone', '--quiet', sourceOf(name), checkout], { encoding: 'utf8' })
    if (cloned.status !== 0) return { name, found: 'could not be cloned', init: '', edits: '', step: '', minutes: '' }
    const init = await benchgate(['init', '--yes', ...trying], checkout)
    keep(name, 'init', init.stderr)
    const found = line(init.stderr, /^Found: (.*)$/m)
    const several = [...init.stderr.matchAll(/--suite "([^"]+)" for/g)].map((match) => match[1])
    const row = {
      name,
      found: found || (several.length > 0 ? `a choice: ${several.join(', ')}` : 'none'),
      init:
        init.code === 0
          ? line(init.stderr, /^Understood: (.*)$/m) || 'written'
          : `exit ${init.code}: ${lastWords(init.stderr, 'init')}`,
      edits: '',
      step: '',
      minutes: '',
    }
    if (found === '') return row
    const compared = await benchgate(
      ['compare', 'HEAD~1', 'HEAD', '--json', '--time-budget', flag('--budget', '2m'), '--explain', 'never'],
      checkout,
    )
    keep(name, 'step', compared.stderr)
    keep(name, 'json', compared.stdout)
    const report = compared.stdout === '' ? null : JSON.parse(compared.stdout)
    const isOver = compared.seconds >= most * 60
    row.step = isOver
      ? `ended after ${most} min`
      : report === null
        ? `exit ${compared.code}: ${lastWords(compared.stderr, 'compare')}`
        : stepText(report, compared)
    row.edits = !isOver && report !== null && report.verdict !== 'error' && report.plan.rounds > 0 ? '0' : ''
    row.minutes = (compared.seconds / 60).toFixed(1)
    return row
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function stepText({ verdict, benchmarks, plan }, { stderr, code }) {
  if (verdict === 'error') return `exit ${code}: ${lastWords(stderr, 'compare')}`
  const decided = benchmarks.filter(({ outcome }) =>
    ['regressed', 'improved', 'unchanged', 'no-worse'].includes(outcome),
  ).length
  return `${verdict}, ${decided} of ${benchmarks.length} rows decided, ${plan.rounds} pairs in ${plan.pairing}`
}

function lastWords(stderr, command) {
  return line(stderr, new RegExp(`^benchgate ${command}: (.*)$`, 'm')).slice(0, 160)
}

const names = readFileSync(list, 'utf8')
  .split('\n')
  .map((one) => one.replace(/#.*/, '').trim())
  .filter((one) => one !== '' && flag('--only', one) === one)
console.log(
  '| repository | found | `init` | edits | the plain step | minutes to its verdict | load |\n|---|---|---|---|---|---|---|',
)
let verdicts = 0
for (const name of names) {
  const load = loadavg()[0].toFixed(0)
  const { found, init, edits, step, minutes } = await tryOne(name)
  if (edits === '0') verdicts++
  const cells = [name, found, init, edits, step, minutes, load].map((cell) =>
    cell.replaceAll('|', '\\|').replaceAll('\n', ' '),
  )
  console.log(`| ${cells.join(' | ')} |`)
}
console.log(`\n${verdicts} of ${names.length} with a verdict and no word changed.`)
