/** Gives out all inputs to a few threads, and ends a thread whose input does not come to an end. */

import { Worker } from 'node:worker_threads'
import type { Reader } from './reader.ts'
import type { Block, BlockResult } from './try-block.ts'

export interface ReaderTally {
  tried: number
  accepted: number
  slowestMilliseconds: number
  milliseconds: number
}

export interface CampaignTally {
  readonly byReader: ReadonlyMap<string, ReaderTally>
  readonly failures: readonly string[]
  readonly hung: number
}

export interface CampaignPlan {
  readonly readers: readonly Reader[]
  readonly seed: string
  /** Inputs of a reader, of its share. */
  readonly inputsOf: (reader: Reader) => number
  readonly threads: number
  /** Of one input; a machine that does much else may take seconds for what takes milliseconds. */
  readonly longestSeconds: number
  say(text: string): void
}

const blockSize = 1_000

export async function runCampaign(plan: CampaignPlan): Promise<CampaignTally> {
  const blocks = plan.readers.flatMap((reader) => blocksOf(reader.name, plan.seed, plan.inputsOf(reader)))
  const byReader = new Map(
    plan.readers.map(({ name }) => [name, { tried: 0, accepted: 0, slowestMilliseconds: 0, milliseconds: 0 }]),
  )
  const failures: string[] = []
  let hung = 0
  const work = async (): Promise<void> => {
    let thread = startThread()
    for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
      const ended = await thread.run(block, plan.longestSeconds)
      if (ended.kind === 'done') {
        add(byReader.get(block.reader)!, ended.result)
        failures.push(...ended.result.failures)
      } else {
        const { reader, seed, from, to } = block
        failures.push(`${reader}, input ${ended.index}, seed ${seed}: ${ended.why}`)
        byReader.get(reader)!.tried += Math.max(0, ended.index - from) + 1
        hung += 1
        await thread.stop()
        thread = startThread()
        if (ended.index + 1 < to && hung < 10) blocks.unshift({ reader, seed, from: ended.index + 1, to })
      }
      if (blocks.length % 50 === 0) plan.say(`${blocks.length} blocks of ${blockSize} left`)
    }
    await thread.stop()
  }
  await Promise.all(Array.from({ length: plan.threads }, work))
  return { byReader, failures, hung }
}

function blocksOf(reader: string, seed: string, inputs: number): Block[] {
  return Array.from({ length: Math.ceil(inputs / blockSize) }, (_, at) => {
    return { reader, seed, from: at * blockSize, to: Math.min(inputs, (at + 1) * blockSize) }
  })
}

function add(tally: ReaderTally, { tried, accepted, slowestMilliseconds, milliseconds }: BlockResult): void {
  tally.tried += tried
  tally.milliseconds += milliseconds
  tally.accepted += accepted
  tally.slowestMilliseconds = Math.max(tally.slowestMilliseconds, slowestMilliseconds)
}

type BlockEnd =
  | { readonly kind: 'done'; readonly result: BlockResult }
  | { readonly kind: 'stuck'; readonly index: number; readonly why: string }

function startThread() {
  const progress = new SharedArrayBuffer(4)
  const now = new Int32Array(progress)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { progress } })
  return {
    stop: () => worker.terminate(),
    run: (block: Block, longestSeconds: number): Promise<BlockEnd> =>
      new Promise((resolve) => {
        let [seen, since] = [-2, performance.now()]
        const end = (ended: BlockEnd): void => {
          clearInterval(timer)
          worker.off('message', done)
          worker.off('error', crashed)
          resolve(ended)
        }
        const done = (result: BlockResult): void => end({ kind: 'done', result })
        // Memory that runs out ends a thread and throws nothing in it.
        const crashed = (error: Error): void =>
          end({ kind: 'stuck', index: Atomics.load(now, 0), why: `ended the thread: ${error.stack}` })
        const timer = setInterval(() => {
          const index = Atomics.load(now, 0)
          if (index !== seen) [seen, since] = [index, performance.now()]
          else if (performance.now() - since > longestSeconds * 1000) {
            end({ kind: 'stuck', index, why: `was not read within ${longestSeconds} s` })
          }
        }, 250)
        worker.on('message', done)
        worker.on('error', crashed)
        worker.postMessage(block)
      }),
  }
}
