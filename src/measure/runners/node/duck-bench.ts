/** A tinybench `Bench` of any version, known by what it can do: the repository brings its own. */

export interface DuckTask {
  readonly name: string
  readonly result?: unknown
}

export interface DuckBench {
  readonly tasks: readonly DuckTask[]
  add: (...args: never[]) => unknown
  run: () => Promise<unknown>
  remove?: (name: string) => unknown
  /** A function up to version 2, a setting since. */
  warmup?: unknown
}

export function isBench(value: unknown): value is DuckBench {
  if (typeof value !== 'object' || value === null) return false
  const { tasks, add, run } = value as Record<string, unknown>
  return Array.isArray(tasks) && typeof add === 'function' && typeof run === 'function'
}

/** Milliseconds per task and launch. Short, because certainty comes from launches, not from iterations
 *  of one process: many short launches beat few long ones. */
export const taskTime = 100
export const warmUpTime = 50

/** Fewest iterations per task: a task that takes a second would else hold every launch for a minute. */
export const taskIterations = 10
export const warmUpIterations = 3

/** tinybench's own defaults, by version: what was left at one of them was not chosen by anybody. */
const defaultTimes = [500, 1000]
const defaultWarmUpTimes = [100, 250]

/** Shortens what the author left at tinybench's defaults; what the author set stays. */
export function shorten(bench: DuckBench): void {
  // Up to version 2 and since 6 the settings are on the bench itself, between in `opts`.
  for (const holder of [bench, (bench as { opts?: unknown }).opts]) {
    if (typeof holder !== 'object' || holder === null) continue
    replaceDefault(holder as Record<string, unknown>, 'time', defaultTimes, taskTime)
    replaceDefault(holder as Record<string, unknown>, 'warmupTime', defaultWarmUpTimes, warmUpTime)
    replaceDefault(holder as Record<string, unknown>, 'iterations', [64], taskIterations)
    replaceDefault(holder as Record<string, unknown>, 'warmupIterations', [16], warmUpIterations)
    // An error of one task is that task's result, not the end of the others.
    if ((holder as Record<string, unknown>)['throws'] === true)
      assign(holder as Record<string, unknown>, 'throws', false)
  }
}

function replaceDefault(
  holder: Record<string, unknown>,
  key: string,
  defaults: readonly number[],
  value: number,
): void {
  if (defaults.includes(holder[key] as number)) assign(holder, key, value)
}

function assign(holder: Record<string, unknown>, key: string, value: unknown): void {
  try {
    holder[key] = value
  } catch {
    // A frozen bench is run as it is.
  }
}

/** Runs the tasks that `wanted` picks by position. Version 2 warms up only when told to. */
export async function runTasks(bench: DuckBench, wanted: (index: number) => boolean): Promise<readonly DuckTask[]> {
  const tasks = [...bench.tasks]
  const chosen = tasks.filter((_, index) => wanted(index))
  for (const task of tasks) if (!chosen.includes(task)) bench.remove?.(task.name)
  if (chosen.length === 0) return []
  if (typeof bench.warmup === 'function') await (bench.warmup as () => Promise<unknown>)()
  await bench.run()
  return chosen
}
