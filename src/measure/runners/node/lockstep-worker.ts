/** The built-in runner as a lockstep worker: lists the tasks of one bench file, then runs the batches
 *  it is asked for until it is told to end. It is asked and answers on streams of its own, so that the
 *  standard ones are the benchmarks': whatever they read or print is no part of the conversation. */

import { readSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BatchTask, batchTasks, RecordingBench } from './batches.ts'
import { nameSeparator, type RunnerJob } from './job.ts'
import { loadBenches, type Refusal } from './load-bench-file.ts'
import { describeError, distinctNames } from './tinybench-rows.ts'

/** File descriptors. */
const questions = 3
const answers = 4

interface Counting {
  canCount(): boolean
  allocatedPerIteration<T>(run: (iterations: number) => T, n: number, collect: () => void): Generator<T, number, void>
  digits(bytes: number): string
}

/** The same file that counts in the harnesses' own processes; it lies beside this program, and is not bundled. */
const counting = createRequire(import.meta.url)('../javascript/allocations.cjs') as Counting

/** Never returns before it is told to end. Throws a Refusal where the file has nothing to measure. */
export async function serve(job: RunnerJob): Promise<void> {
  const benches = await loadBenches(job.file, job.shown, () => new RecordingBench())
  const tasks = benches.flatMap(batchTasks)
  const names = distinctNames(tasks.map((task) => `${job.label}${nameSeparator}${task.name}`))
  say(`@hello 1 node ${process.version}`)
  for (const [index, name] of names.entries()) say(`@benchmark ${index} ${oneLine(name)}`)
  if (counting.canCount()) say('@counts')
  say('@ready')
  const read = lineReader()
  for (let line = read(); line !== null && line !== 'end'; line = read()) await obey(line, tasks)
}

/** Says why there is nothing to measure. */
export function refuse({ message, hint }: Refusal): never {
  say(`@refused ${oneLine(`${message}\nhint: ${hint}`)}`)
  process.exit(1)
}

async function obey(line: string, tasks: readonly BatchTask[]): Promise<void> {
  const [verb, index = '0', iterations = '1'] = line.split(' ')
  const task = tasks[Number(index)]
  try {
    if (verb === 'collect') collect()
    else if (task === undefined) throw new Error(`there is no benchmark ${index}`)
    else if (verb === 'setup') await task.setup()
    else if (verb === 'teardown') await task.teardown()
    else if (verb === 'run') {
      const batch = await task.run(Number(iterations))
      return say(`@ran ${index} ${batch.iterations} ${batch.nanoseconds}${batch.processor ?? ''}`)
    } else if (verb === 'count') {
      say(`@counted ${index} allocated ${counting.digits(await allocated(task, Number(iterations)))}`)
    } else throw new Error(`unknown request "${line}"`)
    say('@done')
  } catch (error) {
    say(`@failed ${index} ${oneLine(describeError(error))}`)
  }
}

/** Bytes per iteration. */
async function allocated(task: BatchTask, iterations: number): Promise<number> {
  const steps = counting.allocatedPerIteration((n) => task.run(n), iterations, collect)
  let step = steps.next()
  while (!step.done) {
    await step.value
    step = steps.next()
  }
  return step.value
}

/** Exposed by the flag with which the worker is started. */
function collect(): void {
  ;(globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' })
}

function say(line: string): void {
  const bytes = Buffer.from(`${line}\n`)
  for (let offset = 0; offset < bytes.length; ) offset += writeSync(answers, bytes, offset)
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ↵ ').slice(0, 20_000)
}

/** Reads line by line, waiting in the kernel: nothing else of this process runs between two batches,
 *  and an answer is on its way some microseconds after the request. */
function lineReader(): () => string | null {
  const chunk = Buffer.alloc(4096)
  let rest = ''
  return () => {
    for (;;) {
      const end = rest.indexOf('\n')
      if (end >= 0) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 1)
        return line
      }
      const bytes = readChunk(chunk)
      if (bytes === 0) return null
      rest += chunk.toString('utf8', 0, bytes)
    }
  }
}

function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(questions, chunk)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      // Where the system made the stream non-blocking.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.05)
    }
  }
}
