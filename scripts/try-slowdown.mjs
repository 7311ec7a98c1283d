// Measures the same code twice and, at the same time, a slowdown of a twentieth in one function of a real repository.
//   node scripts/try-slowdown.mjs LIST FOLDER [--only NAME,…] [--program FILE] [--threshold 5%] [--results FOLDER]
// LIST is a JSON array of trials:
//   name       a checkout of it is at FOLDER/name; that checkout is only cloned, never changed
//   file, replace   where the slowdown goes: [[what, by what], …], each of which stands in that file once
//   slowed     what SLOWED stands for in the slowed side and in base (default: ["% 20 == 0", "% 20 == 20"], of which a compiler
//              would see that the second is never true)
//   end        text that is added at the end of that file (none by default)
//   setup      for both sides, a shell command (none by default); in it and in `command`, {folder} stands for FOLDER
//   command    what runs the suite (default: what Benchgate finds by itself)
//   pairing    how both sides are paired (default: what Benchgate chooses)
//   budget     the time budget (default 5m);  threshold  the threshold (default that of the command line)
//   path       a folder that comes first on PATH (none by default)
// What is put in counts calls and holds `counted SLOWED`, which is true in one call of twenty of the slowed side and never of
// base: both sides count, and only one does the work twice.
// Each gate's report is kept as RESULTS/NAME.same.json and NAME.slow.json, what it printed beside it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runProgram } from './run-program.mjs'
import { slowedCommits, surroundings } from './trial.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [list, place, ...flags] = process.argv.slice(2)
if (list === undefined || place === undefined) {
  console.error(
    'node scripts/try-slowdown.mjs LIST FOLDER [--only NAME,…] [--program FILE] [--threshold 5%] [--results FOLDER]',
  )
  process.exit(2)
}
const flag = (name, otherwise) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : otherwise)
const folder = path.resolve(place)
const program = path.resolve(flag('--program', path.join(root, 'dist/cli/index.js')))
const results = path.resolve(flag('--results', 'slowdowns'))
const only = flag('--only', null)?.split(',')

async function gate(trial, clone, side) {
  const { told, env } = surroundings(trial, folder)
  const args = ['compare', 'base', side, '--time-budget', trial.budget ?? '5m', '--explain', 'never', '--json']
  const threshold = flag('--threshold', trial.threshold)
  if (threshold !== undefined) args.push('--threshold', threshold)
  if (trial.pairing !== undefined) args.push('--pairing', trial.pairing)
  if (trial.setup !== undefined) args.push('--setup', told(trial.setup))
  if (trial.command !== undefined) args.push('--run', told(trial.command))
  const { code, stdout, stderr } = await runProgram(args, { program, cwd: clone, env })
  writeFileSync(path.join(results, `${trial.name}.${side}.json`), stdout)
  writeFileSync(path.join(results, `${trial.name}.${side}.txt`), stderr)
  return { code, report: code === 0 || code === 1 ? JSON.parse(stdout) : null }
}

function told(side, { code, report }) {
  if (report === null) return `  ${side}: exit ${code}`
  const rows = report.benchmarks
  const outcomes = {}
  for (const row of rows) outcomes[row.outcome] = (outcomes[row.outcome] ?? 0) + 1
  return `  ${side}: ${report.verdict} ${JSON.stringify(outcomes)}`
}

mkdirSync(results, { recursive: true })
for (const trial of JSON.parse(readFileSync(list, 'utf8'))) {
  if (only !== undefined && !only.includes(trial.name)) continue
  const temporary = mkdtempSync(path.join(tmpdir(), 'try-slowdown-'))
  try {
    const clone = path.join(temporary, trial.name)
    slowedCommits(trial, folder, clone)
    const began = performance.now()
    const load = loadavg()[0]
    const [same, slow] = await Promise.all([gate(trial, clone, 'same'), gate(trial, clone, 'slow')])
    const minutes = ((performance.now() - began) / 60_000).toFixed(1)
    console.log(`${trial.name}: ${minutes} minutes, load ${load.toFixed(1)} to ${loadavg()[0].toFixed(1)}`)
    console.log(told('same', same))
    console.log(told('slow', slow))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
