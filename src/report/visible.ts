/** Text from outside (names of benchmarks, messages of tools, refs) with nothing hidden in it: what a
 *  reader or a terminal would not show as a glyph is written out, so that a name can neither steer a
 *  terminal nor look like another name. Markup is the business of the view that shows the text. */

/** Emoji sequences hold joiners and variation selectors that are invisible anywhere else. */
const picture = String.raw`\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`
const emoji = String.raw`${picture}(?:\u200d${picture})*|[0-9#*]\ufe0f?\u20e3`

/** Controls, format characters (bidirectional overrides, zero widths, tags), lone surrogates, private
 *  use, what is no character, line separators, fillers, spaces that are not the space, and marks with nothing to sit on or
 *  piled more than four high. U+3000 is how Japanese writes a space. */
const hidden = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?![ \u3000])\p{Zs}|^\p{M}|(?<=\p{M}{4})\p{M}`

const pattern = new RegExp(`(${emoji})|(?:${hidden})`, 'gu')

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\x1b' }

/** The text in one line, every invisible character written as `\n`, `\x1b` or `\u{202e}`. */
export function visible(text: string): string {
  const shown = text.replace(pattern, (found, sequence: string | undefined) => sequence ?? spell(found))
  // Runners take `##[command]` anywhere in a line, and `::command::` at its start, for a command.
  return shown.replaceAll('##[', '##\\x5b').replace(/^(\s*):(?=:)/, '$1\\x3a')
}

function spell(character: string): string {
  const known = short[character]
  if (known !== undefined) return known
  const code = character.codePointAt(0)!
  const hex = code.toString(16)
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`
}

/** Text longer than this is cut before anything else looks at it. */
const longest = 2000

/** `visible`, cut in the middle to `columns` terminal columns. */
export function visibleWithin(text: string, columns: number): string {
  return cutMiddle(visible(preCut(text)), columns)
}

function preCut(text: string): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest / 2).replace(/[\ud800-\udbff]$/, '')
  const tail = text.slice(-longest / 2).replace(/^[\udc00-\udfff]/, '')
  return `${head}…${tail}`
}

/** Cuts in the middle, where names of one suite differ least, to at most `columns` columns, between words where one
 *  ends near enough. */
export function cutMiddle(text: string, columns: number): string {
  if (text.length <= columns && isAscii(text)) return text
  const parts = graphemes(text)
  const widths = parts.map(graphemeWidth)
  if (sum(widths) <= columns) return text
  const room = Math.max(0, columns - 1)
  const head = wordEnd(parts, takeWithin(widths, Math.ceil(room / 2)), -1)
  const tail = wordEnd(parts, parts.length - takeWithin(widths.toReversed(), Math.floor(room / 2)), 1)
  return `${parts.slice(0, head).join('')}…${parts.slice(tail).join('')}`
}

/** The nearest place to `at` where a word ends, in the direction in which less is shown; `at` where none is near. */
function wordEnd(parts: readonly string[], at: number, step: 1 | -1): number {
  const shown = step === 1 ? parts.length - at : at
  const most = Math.min(longestWord, Math.floor(shown / 2))
  for (let moved = 0; moved <= most; moved++) if (isBetweenWords(parts, at + step * moved)) return at + step * moved
  return at
}

/** What is given up for a whole word: a longer one is cut. */
const longestWord = 12

function isBetweenWords(parts: readonly string[], at: number): boolean {
  const [before, after] = [parts[at - 1], parts[at]]
  if (before === undefined || after === undefined) return true
  return !inWord.test(before) || !inWord.test(after) || (/^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after))
}

const inWord = /^[\p{L}\p{N}]/u

/** Names of rows that stand together, each made visible and cut in the middle to `columns` where that leaves them
 *  different. What would read alike is cut so that the part that differs stays, and is whole where that has no room. */
export function tellApart(names: readonly string[], columns: number): string[] {
  const whole = names.map((name) => visible(preCut(name)))
  const cut = whole.map((name) => cutMiddle(name, columns))
  const alike = new Map<string, Set<string>>()
  for (const [i, name] of whole.entries()) alike.set(cut[i]!, (alike.get(cut[i]!) ?? new Set()).add(name))
  const apart = new Map<string, string>()
  for (const group of alike.values()) if (group.size > 1) cutAround([...group], columns, apart)
  const shown = whole.map((name, i) => apart.get(name) ?? cut[i]!)
  // What was cut out of two groups may leave the same.
  const owners = new Map<string, Set<string>>()
  for (const [i, text] of shown.entries()) owners.set(text, (owners.get(text) ?? new Set()).add(whole[i]!))
  return shown.map((text, i) => (owners.get(text)!.size > 1 ? whole[i]! : text))
}

/** Beginning and end, and between them all in which the group differs. */
function cutAround(group: readonly string[], columns: number, into: Map<string, string>): void {
  const all = group.map(graphemes)
  const [first, ...rest] = all
  const from = Math.min(...rest.map((parts) => sharedLength(first!, parts)))
  const ends = all.map((parts) => parts.slice(from).toReversed())
  const end = Math.min(...ends.slice(1).map((parts) => sharedLength(ends[0]!, parts)))
  all.forEach((parts, i) => {
    const middle = parts.slice(from, parts.length - end)
    const left = columns - sum(middle.map(graphemeWidth)) - 2
    const before = takeWithin(parts.slice(0, from).toReversed().map(graphemeWidth), Math.ceil(left / 2))
    const after = takeWithin(parts.slice(parts.length - end).map(graphemeWidth), Math.floor(left / 2))
    const [start, stop] = [from - before, parts.length - end + after]
    const [near, far] = [wordEnd(parts, start, 1), wordEnd(parts, stop, -1)]
    // Never into what differs.
    const begin = near > from ? start : near
    const finish = far < parts.length - end ? stop : far
    const kept = parts.slice(begin, finish).join('')
    const shown = `${begin > 0 ? '…' : ''}${kept}${finish < parts.length ? '…' : ''}`
    into.set(group[i]!, left < 2 ? group[i]! : shown)
  })
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((part, i) => part !== other[i])
  return differs === -1 ? one.length : differs
}

/** How many leading widths fit into `room`. */
export function takeWithin(widths: readonly number[], room: number): number {
  let left = room
  const end = widths.findIndex((width) => {
    left -= width
    return left < 0
  })
  return end === -1 ? widths.length : end
}

/** Columns that a terminal gives the text; wide characters and emoji take two. */
export function columnsOf(text: string): number {
  return isAscii(text) ? text.length : sum(graphemes(text).map(graphemeWidth))
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function graphemes(text: string): string[] {
  return isAscii(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

/** East Asian wide and full-width characters (Unicode Annex 11), and emoji shown as pictures. */
const wide =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}])/u

function graphemeWidth(grapheme: string): number {
  if (/^\p{M}+$/u.test(grapheme)) return 0
  return wide.test(grapheme) ? 2 : 1
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
