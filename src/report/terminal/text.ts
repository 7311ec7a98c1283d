/** Lines of a given width: wrapping, padding and colour, by columns and not by characters. */

import { columnsOf } from '../visible.ts'

export type Paint = (text: string) => string

export interface Palette {
  readonly bad: Paint
  readonly good: Paint
  readonly unsure: Paint
  readonly quiet: Paint
  readonly strong: Paint
}

/** Colours as SGR sequences, or none. */
export function palette(colour: boolean): Palette {
  const paint =
    (open: number, close: number): Paint =>
    (text) =>
      colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text
  return { bad: paint(31, 39), good: paint(32, 39), unsure: paint(33, 39), quiet: paint(2, 22), strong: paint(1, 22) }
}

export function padRight(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

export function padLeft(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text
}

/** Breaks at spaces, but not behind a digit (`5 %`, `21 rounds`), into lines of at most `width` columns; `first` and `rest` stand before them. */
export function wrapText(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<!\d) /).flatMap((long) => breakWord(long, width - columnsOf(rest)))) {
    const lead = lines.length === 0 ? first : rest
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columnsOf(lead) + columnsOf(longer) > width) {
      lines.push(lead + line)
      line = word
    } else line = longer
  }
  lines.push((lines.length === 0 ? first : rest) + line)
  return lines
}

/** Pieces of a word that has no space to break at. */
function breakWord(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word]
  const pieces: string[] = ['']
  for (const character of word) {
    if (columnsOf(pieces.at(-1) + character) > columns) pieces.push(character)
    else pieces[pieces.length - 1] += character
  }
  return pieces
}
