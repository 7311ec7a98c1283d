/** Instructions by the processor's own counters, through `perf stat`: no slower than usual, where there are any.
 *  Virtual machines mostly have none (GitHub's x64 runners), or lose them when they are moved. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { converse } from '../../host/conversation.ts'
import { argumentsOf, findOnPath, run } from '../../host/process.ts'
import { groupProcesses } from '../../host/processor-time.ts'
import { Failure } from '../../model/failure.ts'
import type { Counter, CounterPorts, FixLayout, Meter } from './counter.ts'

const event = 'instructions:u'
const intervalMilliseconds = 50
const answerSeconds = 30
const switchedOff = 'the processor’s own counters were switched off meanwhile'

/** A sentence says why there is none. */
export async function perfCounter(given: CounterPorts, fixed: FixLayout): Promise<Counter | string> {
  // Figures are written as the language has them.
  const ports = { ...given, environment: { ...given.environment, LC_ALL: 'C' } }
  const { environment, temporary: directory } = ports
  const perf = findOnPath('perf', environment)
  if (perf === null) return 'perf is not installed'
  const tried = await run(
    { kind: 'argv', file: perf, args: ['stat', '-x,', '-e', event, '-o', '/dev/stdout', '/bin/true'] },
    { directory, environment, timeoutSeconds: answerSeconds, sweep: false },
  )
  const text = tried.stdout.read().toString()
  tried.stdout.release()
  const line = text.split('\n').find((one) => one.includes('instructions'))
  if (line === undefined) return 'perf may not count here'
  if (!(countIn(line.split(',')[0]!) > 0)) return 'the processor’s own counters cannot be used here'
  return {
    name: 'perf',
    slowdown: 1.2,
    wrap: fixed,
    attach: (pid) => attach(perf, pid, ports),
    wrapWhole(command, folder) {
      const [file, args] = argumentsOf(command, environment)
      const output = path.join(folder, 'perf.csv')
      return fixed({ kind: 'argv', file: perf, args: ['stat', '-x,', '-e', event, '-o', output, file, ...args] })
    },
    totalIn(folder) {
      return totalIn(readFileSync(path.join(folder, 'perf.csv'), 'utf8'))
    },
  }
}

/** Counts what is there and all that it starts, in intervals: what a batch took is known once an interval has ended that
 *  began after it. */
async function attach(perf: string, pid: number, { environment, signal, cleanup }: CounterPorts): Promise<Meter> {
  const pids = groupProcesses(pid).join(',')
  const args = ['stat', '-x,', '-I', String(intervalMilliseconds), '-e', event, '-p', pids]
  let sum = 0
  let intervals = 0
  let refused: string | null = null
  let wake: () => void = () => undefined
  const onLine = (line: string): void => {
    const [, value] = line.trim().split(',')
    if (value === undefined || !line.includes('instructions')) return
    if (value === '<not supported>') refused = switchedOff
    sum += value === '<not counted>' ? 0 : countIn(value)
    intervals++
    wake()
  }
  const conversation = converse(
    { kind: 'argv', file: perf, args },
    { directory: '/', environment, signal, cleanup, onLine },
  )
  const ended = conversation.answer(2 ** 31 / 1000).then(() => {
    refused ??= 'perf has ended'
    wake()
  })

  async function reach(interval: number): Promise<void> {
    const until = performance.now() + answerSeconds * 1000
    while (intervals < interval && refused === null) {
      if (performance.now() > until) refused = 'perf does not tell what it counts'
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, 1000).unref()
      })
    }
    if (refused !== null) throw new Failure(refused)
  }
  await reach(1)
  return {
    async total() {
      await reach(intervals + 2)
      return sum
    },
    lost: () => 0,
    async end() {
      await conversation.end(0)
      await ended
    },
  }
}

/** Of what `perf stat` wrote at the end of a launch. @throws Failure where it counted nothing. */
export function totalIn(text: string): number {
  const line = text.split('\n').find((one) => one.includes('instructions'))
  if (line === undefined) throw new Failure('perf has not told what the launch took')
  const total = countIn(line.split(',')[0]!)
  if (Number.isNaN(total)) throw new Failure(switchedOff)
  return total
}

/** NaN for `<not counted>` and the like. */
function countIn(value: string): number {
  return /^\d+$/.test(value) ? Number(value) : Number.NaN
}
