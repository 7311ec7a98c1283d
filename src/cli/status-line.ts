/** One line at the bottom of the terminal that is drawn over and over, while other lines scroll above it. */

export interface StatusLine {
  /** Draws the line; null removes it. */
  show(text: string | null): void
  /** Writes a whole line above it. */
  writeAbove(line: string): void
}

const eraseLine = '\r\u001b[2K'

export function createStatusLine(write: (text: string) => void): StatusLine {
  let shown: string | null = null
  return {
    show(text) {
      if (text === shown) return
      if (text !== null) write(`${eraseLine}${text}`)
      else if (shown !== null) write(eraseLine)
      shown = text
    },
    writeAbove(line) {
      write(shown === null ? `${line}\n` : `${eraseLine}${line}\n${shown}`)
    },
  }
}
