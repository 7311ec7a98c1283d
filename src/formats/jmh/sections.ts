/** What JMH's log tells of each benchmark before its table: `# Benchmark: a.B.c`, its mode and its parameters, and the
 *  failure of what threw. The table leaves out what failed, and a text that was cut lacks rows; both are seen here.
 *
 *  ```
 *  # Benchmark mode: Throughput, ops/time
 *  # Benchmark: e.Strings.repeat
 *  # Parameters: (n = 512)
 *  ``` */

/** What a row of the table is about. */
export interface RowKey {
  readonly name: string
  /** `key=value`, in the table's order. */
  readonly params: readonly string[]
  readonly mode: string
}

export interface LoggedBenchmark {
  readonly benchmark: string
  readonly mode: string
  readonly line: number
  /** As printed, without brackets. */
  params: string
  /** What was thrown. */
  failure: string | undefined
}

const modes = new Map([
  ['Throughput', 'thrpt'],
  ['Average time', 'avgt'],
  ['Sampling time', 'sample'],
  ['Single shot invocation time', 'ss'],
])

export class Sections {
  private readonly all: LoggedBenchmark[] = []
  private mode = ''
  private failing = false

  /** A line of the log, without what a build tool puts before it. */
  line(text: string, line: number): void {
    const [, key, value] = /^# (Benchmark mode|Benchmark|Parameters): (.*\S)\s*$/.exec(text) ?? []
    const open = this.all.at(-1)
    if (key === 'Benchmark mode') this.mode = modes.get(value!.split(',', 1)[0]!) ?? ''
    else if (key === 'Benchmark')
      this.all.push({ benchmark: value!, mode: this.mode, line, params: '', failure: undefined })
    else if (key === 'Parameters' && open !== undefined) open.params = value!.replace(/^\(|\)$/g, '')
    else if (open !== undefined && this.failing && text.trim() !== '') {
      open.failure ??= text.trim()
      this.failing = false
    } else if (/: +<failure>\s*$|^<failure>\s*$/.test(text)) this.failing = true
  }

  /** Sections that no row is about, each with the name that its row would have. None where the table has rows that the
   *  log does not tell of, for then it is not the log of this table. */
  missing(rows: readonly RowKey[]): readonly (LoggedBenchmark & { readonly name: string })[] {
    const told = rows.map((row) => this.all.find((section) => isAbout(row, section)))
    if (rows.length === 0 || told.includes(undefined)) return []
    // The table leaves out the part of the package that all have.
    const dropped = told[0]!.benchmark.split('.').length - rows[0]!.name.split('.').length
    return this.all
      .filter((section) => !rows.some((row) => isAbout(row, section)))
      .map((section) => ({ ...section, name: nameOf(section, dropped) }))
  }
}

function nameOf({ benchmark, params, mode }: LoggedBenchmark, dropped: number): string {
  const list = params === '' ? '' : `:${params.replaceAll(' = ', '=').replaceAll(', ', ',')}`
  return `${benchmark.split('.').slice(dropped).join('.')}${list} [${mode}]`
}

function isAbout(row: RowKey, { benchmark, mode, params }: LoggedBenchmark): boolean {
  if (row.mode !== mode) return false
  const printed = row.params.map((param) => param.replace('=', ' = '))
  const hasAll = printed.every((param) => `, ${params}, `.includes(`, ${param}, `))
  return hasAll && printed.join(', ').length === params.length && isShortFor(row.name, benchmark)
}

/** The table shortens packages, to nothing or to letters: `o.s.Words.join`. */
function isShortFor(short: string, full: string): boolean {
  const parts = full.split('.')
  const shown = short.split('.')
  const offset = parts.length - shown.length
  return (
    offset >= 0 &&
    shown.every((part, index) => {
      const whole = parts[index + offset]!
      return part === whole || (part.length === 1 && index < shown.length - 2 && whole.startsWith(part))
    })
  )
}
