/** What the built-in runner is asked, and what it answers: two JSON files. Standard output stays free
 *  for whatever the benchmarks print. */

export interface RunnerJob {
  /** Absolute path of the bench file. */
  readonly file: string
  /** How the file is called in messages, and what its benchmarks' names begin with. */
  readonly shown: string
  readonly label: string
  /** Names of tasks to run, as they come out of this runner; null runs all. */
  readonly only: readonly string[] | null
  /** Where the answer goes. */
  readonly answer: string
  /** True: stay alive and speak the lockstep protocol instead of measuring once. */
  readonly lockstep?: boolean
}

/** The runner could not measure the file: the user's to correct. */
export interface RunnerRefusal {
  readonly schema: 'benchgate/refusal/1'
  readonly message: string
  readonly hint: string
}

export const refusalSchema = 'benchgate/refusal/1'

/** Between the label of the file and the name of the task. */
export const nameSeparator = ' > '
