/** What `addr2line -a -i -f` prints: an address, and for it pairs of lines, the function and `file:line`, the innermost of
 *  what is inlined first. `??` and `:0` where it does not know. */

export interface AddressLine {
  readonly name: string
  readonly file: string
  /** 0 where it is not known. */
  readonly line: number
}

const longestName = 1_000

export function readAddressLines(text: string): Map<number, readonly AddressLine[]> {
  const answers = new Map<number, AddressLine[]>()
  let current: AddressLine[] = []
  let name: string | null = null
  for (const written of text.split('\n')) {
    if (name === null && /^0x[0-9a-f]+$/.test(written)) {
      current = []
      answers.set(Number.parseInt(written, 16), current)
    } else if (name === null) {
      name = written
    } else {
      const [, file = '??', line = '0'] = /^(.*):(\d+|\?)(?: \(discriminator \d+\))?$/.exec(written) ?? []
      current.push({ name: name.slice(0, longestName), file: file.slice(0, longestName), line: Number(line) || 0 })
      name = null
    }
  }
  return answers
}
