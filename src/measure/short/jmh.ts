/** JMH takes its settings from annotations and from its command line, and from nowhere else: what is missing there is
 *  written behind the command, where that is the last thing that the command does. */

/** Warming up counts as it does for the user: code is compiled within it. By default it takes 50 seconds a fork, of
 *  which there are five. */
type Settings = readonly (readonly [flag: string, value: string])[]

const short: Settings = [
  ['-f', '1'],
  // Forks of which nothing counts; an annotation may ask for some.
  ['-wf', '0'],
  ['-wi', '3'],
  ['-w', '200ms'],
  ['-i', '3'],
  ['-r', '100ms'],
]

/** Under a profiler, of which warming up is a part. Java takes a hundred samples a second at most, and starting twice and
 *  reading them take as long as seconds of work: one launch has to have enough, and five of each side have to fit. */
const profiled: Settings = [
  ['-f', '1'],
  ['-wf', '0'],
  ['-wi', '1'],
  ['-w', '500ms'],
  ['-i', '3'],
  ['-r', '1s'],
]

/** `java …` as a last simple command: no pipe, redirection, substitution or comment behind it, but in quotes, as the bar
 *  of an expression is. */
const lastJava = /(?:^|&&|;|\n)\s*(?:\w+=\S*\s+)*(?:\S*\/)?java\s((?:'[^'\n]*'|"[^"`\\\n]*"|[^'";&|<>#`\n])*)$/
const startsJmh =
  /(?:^|\s)org\.openjdk\.jmh\.Main(?:\s|$)|(?:^|\s)-jar\s+["']?\S*(?:benchmarks|jmh)\S*\.jar["']?(?:\s|$)/

/** The command with what it does not say itself, and what that is; null where it does not plainly start JMH. */
export function shortJmh(run: string): { readonly run: string; readonly flags: string } | null {
  const command = run.trimEnd()
  const own = ownWords(command)
  if (own === null || isSingleShot(own)) return null
  const missing = short.filter(([flag]) => !new RegExp(`(?:^|\\s)${flag}(?:\\s|$)`).test(own))
  if (missing.length === 0) return null
  const flags = missing.map((words) => words.join(' ')).join(' ')
  return { run: `${command} ${flags}`, flags }
}

/** What is said to JMH; null where that is not plain, or where it lists or helps and measures nothing. */
function ownWords(command: string): string | null {
  const rest = lastJava.exec(command)?.[1] ?? ''
  const main = startsJmh.exec(rest)
  const own = main === null ? null : rest.slice(main.index + main[0].length)
  return own === null || /(?:^|\s)-(?:l|lp|lprof|lrf|h)(?:\s|$)/.test(own) ? null : own
}

/** Whether the command plainly starts JMH last, so that flags may stand behind it, and is to measure with it. */
export function startsJmhLast(run: string): boolean {
  return ownWords(run.trimEnd()) !== null
}

/** A single run is the user's own choice of what is short. */
function isSingleShot(own: string): boolean {
  return /(?:^|\s)-bm\s+ss(?:\s|$)/.test(own)
}

/** In quotes, or a setting with its value, which JMH takes once. */
const quotedOrSetting = /'[^']*'|"[^"]*"|(?:^|\s)(-f|-wf|-wi|-w|-i|-r)\s+([\w.]+)(?=\s|$)/g

/** The variable that holds options for the machine that measures and for no other. */
export const forkOptionsName = 'BENCHGATE_FORK_OPTIONS'

export interface ProfiledJmh {
  readonly run: string
  /** Whether options reach the machine that measures by `forkOptionsName`. */
  readonly hasForkOptions: boolean
}

/** The command for one launch under a profiler; as it is where it does not plainly start JMH. How long and how often it
 *  measures is set anew, since that is chosen for a measurement; without a fork it stays.
 *  @param benchmark whose parameters are the only ones that are run. */
export function profiledJmh(run: string, benchmark: string): ProfiledJmh {
  const command = run.trimEnd()
  const own = ownWords(command)
  if (own === null || isSingleShot(own)) return { run, hasForkOptions: false }
  let forks = profiled[0]![1]
  const kept = own.replace(quotedOrSetting, (all, flag?: string, value?: string) => {
    if (flag === '-f' && value === '0') forks = '0'
    return flag === undefined ? all : ''
  })
  const words = profiled.map(([flag, value]) => `${flag} ${flag === '-f' ? forks : value}`)
  const all = [command.slice(0, command.length - own.length).trimEnd(), kept.trim(), ...words]
  // What an annotation puts there is lost; most say what they need by the other two, which stay.
  const hasForkOptions = forks !== '0' && !/(?:^|\s)-jvmArgsPrepend(?:\s|$)/.test(own)
  const options = hasForkOptions ? [`-jvmArgsPrepend "$${forkOptionsName}"`] : []
  return {
    run: [...all.filter((one) => one !== ''), ...parametersOf(benchmark, own), ...options].join(' '),
    hasForkOptions,
  }
}

/** JMH's expressions select methods, each with all values of its parameters. Of `Class.method:size=10,kind=a [avgt]` those
 *  that need no quotes. */
function parametersOf(benchmark: string, own: string): string[] {
  const list = /:([^:\s]+=[^:\s]*) \[\w+\]$/.exec(benchmark)?.[1]?.split(',') ?? []
  if (/(?:^|\s)-p(?:\s|$)/.test(own) || list.some((one) => !/^\w+=[\w.+-]+$/.test(one))) return []
  return list.map((one) => `-p ${one}`)
}
