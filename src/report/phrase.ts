/** Sentences as data: words of ours, and quotations of text that came from outside. Each view has its
 *  own way to make a quotation harmless, so that no sentence can be built that forgets to. */

export interface Quote {
  readonly quote: string
  /** Columns it may take; longer text is cut in the middle. */
  readonly columns: number
  /** `sentence` where it reads as words (a message, a subject); `code` for names, commands and refs. */
  readonly as: 'code' | 'sentence'
}

export type Piece = string | Quote
export type Phrase = readonly Piece[]

/** Columns that a name gets, one where there is more room for it, and a message or a command. */
export const room = { name: 80, wide: 200, message: 300 } as const

/** No name that was cut already has more, and none is cut again. */
const whole = 10_000

/** Marks a name, a command or a ref from outside. */
export function quote(text: string, columns: number = room.name): Quote {
  return { quote: text, columns, as: 'code' }
}

/** Marks a name that was made visible and short before, beside the others that it must be told apart from. */
export function quoteShown(shown: string): Quote {
  return { quote: shown, columns: whole, as: 'code' }
}

/** Marks a sentence from outside, or from another room, which may name something from outside. */
export function sentence(text: string): Quote {
  return { quote: text, columns: room.message, as: 'sentence' }
}

/** Template tag: `` say`by ${quote(name)}` ``. Strings and phrases put in are ours; backticks in them
 *  mark code, in every view. */
export function say(words: TemplateStringsArray, ...values: readonly (Piece | Phrase | number)[]): Phrase {
  return words.flatMap((word, index) => [...(word === '' ? [] : [word]), ...piecesOf(values[index])])
}

function piecesOf(value: Piece | Phrase | number | undefined): Phrase {
  if (value === undefined || value === '') return []
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'string' || 'quote' in value ? [value] : value
}

/** Phrases in a row with words between them. */
export function joinPhrases(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]))
}

/** The phrase as a string, words and quotations each by their own function. */
export function render(
  phrase: Phrase,
  quoted: (quote: Quote) => string,
  words: (text: string) => string = (text) => text,
): string {
  return phrase.map((piece) => (typeof piece === 'string' ? words(piece) : quoted(piece))).join('')
}
