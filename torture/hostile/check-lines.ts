/** Output in lines: for terminals, for a runner's log, for a runner's file of outputs, for spreadsheets. */

/** A terminal obeys control characters, and nobody sees what is invisible. Our own colours are allowed. */
export function terminalFaults(text: string, { colour }: { readonly colour: boolean }): string[] {
  const plain = colour ? text.replace(/\u001b\[(?:31|32|33|39|1|2|22)m/g, '') : text
  const seen = plain.replace(
    /(?:\p{Extended_Pictographic}(?:[\ufe0f\u200d]|\p{Emoji_Modifier})*)|[0-9#*]\ufe0f?\u20e3/gu,
    '',
  )
  const found = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}](?<!\n)/u.exec(seen)
  if (found === null) return []
  const code = found[0].codePointAt(0)!.toString(16)
  return [`U+${code} on a terminal: ${JSON.stringify(seen.slice(Math.max(0, found.index - 40), found.index + 40))}`]
}

export interface RunnerCommand {
  readonly name: string
  readonly properties: string
  readonly text: string
}

/** The commands in a log as a runner finds them: `::name::` after blanks at the start of a line, the old
 *  `##[name]` anywhere in it, lines ended by any of `\n`, `\r` and both (actions/runner, ActionCommand.cs).
 *  While commands are stopped, only the word that starts them again counts. */
export function commandsIn(log: string): RunnerCommand[] {
  const commands: RunnerCommand[] = []
  let stopped: string | null = null
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null
      continue
    }
    const v2 = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/.exec(line)
    const v1 = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/.exec(line)
    const found = v2 ?? v1
    if (found === null) continue
    if (found[1] === 'stop-commands') stopped = found[3]!
    else commands.push({ name: found[1]!, properties: found[2] ?? '', text: found[3]! })
  }
  if (stopped !== null) commands.push({ name: 'commands-left-stopped', properties: '', text: stopped })
  return commands
}

const ours = new Set(['notice', 'warning', 'error', 'group', 'endgroup', 'add-mask', 'debug'])

export function logFaults(log: string): string[] {
  const strange = commandsIn(log).filter(
    ({ name, properties, text }) =>
      !ours.has(name) || (name !== 'group' && !/^(?:title=[^,:]*)?$/.test(properties)) || /[\r\n]/.test(text),
  )
  return strange.map(({ name, properties, text }) => `a command ${name} ${properties}: ${text.slice(0, 80)}`)
}

/** Rows of equal length by RFC 4180, and no cell that a spreadsheet takes for a formula. */
export function csvFaults(csv: string): string[] {
  const faults: string[] = []
  const rows = csvRows(csv)
  const width = rows[0]?.length ?? 0
  for (const row of rows) {
    if (row.length !== width) faults.push(`a row of ${row.length} cells, the first has ${width}`)
    for (const cell of row) {
      if (/^[=+@\t\r]|^-(?!\d)/.test(cell) || (/^-/.test(cell) && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell))) {
        faults.push(`a formula: ${JSON.stringify(cell.slice(0, 60))}`)
      }
    }
  }
  return [...faults, ...terminalFaults(csv.replaceAll('\r\n', '\n'), { colour: false })]
}

export function csvRows(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (let at = 0; at < csv.length; ) {
    const quoted = /^"((?:[^"]|"")*)"(?=,|\r\n|$)/.exec(csv.slice(at))
    const cell = quoted === null ? /^[^,\r\n"]*/.exec(csv.slice(at))![0] : quoted[1]!.replaceAll('""', '"')
    rows.at(-1)!.push(cell)
    at += quoted === null ? cell.length : quoted[0].length
    if (csv.startsWith('\r\n', at)) {
      at += 2
      if (at < csv.length) rows.push([])
    } else if (csv[at] === ',') at += 1
    else if (at < csv.length) return [...rows, ['not CSV', csv.slice(at, at + 40)]]
  }
  return rows
}

/** JSON that is printed may be looked at in a terminal, and in a runner's log. */
export function jsonFaults(json: string, expected: unknown): string[] {
  const faults = [...terminalFaults(json, { colour: false }), ...logFaults(json)]
  const found: unknown = JSON.parse(json)
  return JSON.stringify(found) === JSON.stringify(expected) ? faults : [...faults, 'the JSON is not what was written']
}
