/** Entry of the built-in runner: one bench file in one fresh process of the user's own Node. Reads a
 *  job, measures, writes Benchgate's own JSON to the file that the job names, and ends, whatever
 *  servers or timers the benchmarks left open. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { BenchmarkResult } from '../../../model/run.ts'
import { type DuckBench, runTasks, shorten } from './duck-bench.ts'
import { nameSeparator, type RunnerJob, refusalSchema } from './job.ts'
import { loadBenches, Refusal } from './load-bench-file.ts'
import { refuse, serve } from './lockstep-worker.ts'
import { distinctNames, resultOf } from './tinybench-rows.ts'

async function measureFile(job: RunnerJob): Promise<readonly BenchmarkResult[]> {
  const benches = await loadBenches(job.file, job.shown)
  const tasks = benches.flatMap((bench) => bench.tasks.map(({ name }) => name))
  if (tasks.length === 0) {
    throw new Refusal(
      `${job.shown} has no benchmarks: nothing was added to its bench`,
      'Add some: `bench.add("name", () => work())`.',
    )
  }
  const names = distinctNames(tasks.map((name) => `${job.label}${nameSeparator}${name}`))
  const results: BenchmarkResult[] = []
  let offset = 0
  for (const bench of benches) {
    const own = names.slice(offset, offset + bench.tasks.length)
    offset += own.length
    results.push(...(await measureBench(bench, own, job.only)))
  }
  return results
}

async function measureBench(
  bench: DuckBench,
  names: readonly string[],
  only: readonly string[] | null,
): Promise<readonly BenchmarkResult[]> {
  shorten(bench)
  const wanted = names.filter((name) => only === null || only.includes(name))
  const ran = await runTasks(bench, (index) => wanted.includes(names[index]!))
  return ran.map((task, index) => resultOf(wanted[index]!, task))
}

/** Whole or not at all: a crash in the middle must not look like a result. */
function answer(job: RunnerJob, content: object): void {
  writeFileSync(`${job.answer}.part`, JSON.stringify(content))
  renameSync(`${job.answer}.part`, job.answer)
}

const job = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as RunnerJob
// The bench file sees arguments as if it had been started itself.
process.argv = [process.argv[0]!, job.file]
try {
  if (job.lockstep === true) {
    await serve(job)
    process.exit(0)
  }
  const benchmarks = await measureFile(job)
  const machine = { runtime: `node ${process.version}` }
  answer(job, { schema: 'benchgate/run/1', tool: 'tinybench', launches: [{ benchmarks }], ignored: [], machine })
  process.exit(0)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  if (job.lockstep === true) refuse(error)
  answer(job, { schema: refusalSchema, message: error.message, hint: error.hint })
  process.exit(1)
}
