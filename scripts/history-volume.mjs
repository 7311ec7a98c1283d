// Measures `benchgate site` on a large history: makes a repository with a data branch of BENCHMARKS × RUNS, builds the
// page, stores one more run, builds again, and opens the page in Chromium where there is one.
//   node_modules/.bin/node scripts/history-volume.mjs [benchmarks] [runs]
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { recordPath } from '../src/baseline/record-path.ts'
import { writeRecord } from '../src/baseline/write-record.ts'
import { createRandom } from '../src/statistics/random.ts'

const [benchmarks = 1000, runs = 2000] = process.argv.slice(2).map(Number)
const root = path.resolve(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'benchgate-volume-'))
const random = createRandom('volume')
const git = (cwd, ...args) =>
  execFileSync('git', ['-c', 'user.name=v', '-c', 'user.email=v@localhost', '-c', 'init.defaultBranch=main', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim()

const levels = Array.from({ length: benchmarks }, () => 1e-3 * Math.exp(random.normal() * 2))
const remote = path.join(folder, 'remote.git')
const data = path.join(folder, 'data')
const clone = path.join(folder, 'clone')
git(folder, 'init', '--quiet', '--bare', remote)
git(folder, 'clone', '--quiet', remote, clone)
git(clone, 'commit', '--quiet', '--allow-empty', '-m', 'first')
git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
mkdirSync(data)
git(data, 'init', '--quiet')

function store(run) {
  // Every run, three of a thousand benchmarks change their level by up to a tenth.
  const results = levels.map((_, i) => {
    if (random.normal() > 2.75) levels[i] *= Math.exp(random.normal() * 0.05)
    const value = levels[i] * Math.exp(random.normal() * 0.02)
    return {
      name: `group-${i % 25}/case-${Math.floor(i / 25)}/size=${2 ** (i % 8)}`,
      status: 'ok',
      metrics: [{ name: 'time', unit: 's', better: 'lower', value }],
    }
  })
  const record = {
    suite: 'volume',
    commit: (run + 1).toString(16).padStart(40, 'c'),
    parents: run === 0 ? [] : [run.toString(16).padStart(40, 'c')],
    time: 1_700_000_000 + run * 14_400,
    run: String(1000 + run),
    attempt: 1,
    event: 'push',
    tool: 'go',
    version: '0.1.0',
    machine: { cpu: run % 3 === 0 ? 'EPYC 9V74' : 'EPYC 7763', cores: 4, os: 'linux', arch: 'x64' },
    launches: [{ benchmarks: results }],
  }
  const file = path.join(data, recordPath(record))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, writeRecord(record))
}

function push() {
  git(data, 'add', '--all')
  git(data, 'commit', '--quiet', '-m', 'runs')
  git(data, 'push', '--quiet', remote, 'HEAD:benchgate-data')
}

function build(out) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(
      process.execPath,
      [path.join(root, 'dist/cli/index.js'), 'site', '--out', out, '--cache', path.join(folder, 'cache')],
      { cwd: clone, stdio: ['ignore', 'inherit', 'inherit'] },
    )
    let memory = 0
    const watch = setInterval(() => {
      try {
        memory = Math.max(
          memory,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0),
        )
      } catch {
        // It has just ended.
      }
    }, 50)
    child.on('exit', (code) => {
      clearInterval(watch)
      if (code !== 0) reject(new Error(`exit code ${code}`))
      else resolve({ seconds: (performance.now() - start) / 1000, mebibytes: Math.round(memory / 1024) })
    })
  })
}

for (let run = 0; run < runs; run++) store(run)
push()
const out = path.join(folder, 'page')
console.log(`${benchmarks} benchmarks × ${runs} runs`)
const first = await build(out)
console.log(`built in ${first.seconds.toFixed(1)} s, ${first.mebibytes} MiB`)
store(runs)
push()
const again = await build(out)
console.log(`built again after one more run in ${again.seconds.toFixed(1)} s, ${again.mebibytes} MiB`)
const view = ['index.html', 'assets/page.js', 'assets/style.css', 'assets/icon.svg', 'data/index.js']
console.log(
  `first view ${Math.round(view.reduce((sum, name) => sum + statSync(path.join(out, name)).size, 0) / 1000)} kB, ${readdirSync(path.join(out, 'data')).length} data files`,
)
await look()
rmSync(folder, { recursive: true })

async function look() {
  if (!existsSync('/usr/bin/chromium')) return console.log('no chromium here: the page was not opened')
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  const views = []
  const charts = { atOnce: [], later: [] }
  for (let i = 0; i < 14; i++) {
    const later = i % 2 === 1
    const page = await browser.newPage()
    const start = performance.now()
    await page.goto(pathToFileURL(path.join(out, 'index.html')).href)
    await page.locator('.card').first().waitFor()
    views.push(performance.now() - start)
    // Whoever reads for a moment finds the chart's library and the runs loaded.
    if (later) await page.waitForTimeout(1000)
    charts[later ? 'later' : 'atOnce'].push(
      await page.evaluate(async (at) => {
        const cards = document.querySelectorAll('.card')
        const card = cards[(at * 30) % cards.length]
        const begun = performance.now()
        card.click()
        while (document.querySelector('.chart canvas') === null) await new Promise(requestAnimationFrame)
        return performance.now() - begun
      }, i),
    )
    await page.close()
  }
  await browser.close()
  const middle = (times) => Math.round(times.sort((a, b) => a - b)[times.length >> 1])
  console.log(
    `first view ${middle(views)} ms, a chart ${middle(charts.later)} ms, at once ${middle(charts.atOnce)} ms (medians)`,
  )
}
