/** A shell command as text that is changed in places, by what is quoted there. */

export type ShellQuote = '"' | "'"

/** What stands at a place instead of so many characters. */
export interface Replaced {
  readonly length: number
  readonly text: string
}

/** Walks through a POSIX shell's command; `replace` is asked at each character that no backslash takes away, with the
 *  quotes that it stands in, and gives what stands there instead, or null. What it gives is not looked at again. */
export function replaceInShell(
  command: string,
  replace: (at: number, quote: ShellQuote | null) => Replaced | null,
): string {
  let quote: ShellQuote | null = null
  let text = ''
  for (let i = 0; i < command.length; i++) {
    const found = replace(i, quote)
    if (found !== null) {
      text += found.text
      i += found.length - 1
      continue
    }
    const character = command[i]!
    text += character
    if (character === '\\' && quote !== "'") text += command[++i] ?? ''
    else if (character === quote) quote = null
    else if (quote === null && (character === '"' || character === "'")) quote = character
  }
  return text
}
