/** Text from outside inside GitHub's markdown. Everything is shown as code: mentions, references to
 *  issues and commits, and emoji names are not looked for there, and it is what a name looks like best. */

import { visible, visibleWithin } from '../visible.ts'

/** Characters that a code span between single backticks carries as they are, in a table too, and that
 *  can't start anything else. `<` is not among them, so that no hidden marker can be
 *  written, nor `$`, which beside a backtick opens a formula. */
const harmless =
  /^(?! )(?:[\p{L}\p{N}\p{M}\p{Extended_Pictographic} /.,:;()[\]{}=+*'"!?%^@#~…·×µ°−–_-]|\u200d|\ufe0f)*(?<! )$/u

const rightToLeft = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u

/** A name as code, at most `columns` wide, with a note of its length where it was cut far. */
export function codeName(name: string, columns: number): string {
  const shown = visibleWithin(name, columns)
  const note = name.length > 2 * columns ? ` (${name.length} characters)` : ''
  return code(shown) + note
}

/** Text as code. `harmless` text is a plain code span, readable in mails too; other text becomes HTML
 *  in which every ASCII sign is an entity, because a backslash before a pipe or a run of backticks has
 *  no spelling as a code span that all renderers agree on. */
export function code(text: string): string {
  const shown = visible(text)
  if (shown === '') return '*(empty)*'
  if (harmless.test(shown) && !rightToLeft.test(shown)) return `\`${shown}\``
  return `<code${rightToLeft.test(shown) ? ' dir="auto"' : ''}>${entities(shown)}</code>`
}

/** Within raw HTML the linker of mail addresses still looks at text; an empty comment stops it. */
function entities(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (sign) => `${sign === '@' ? '<!-- -->' : ''}&#${sign.charCodeAt(0)};`)
}

/** Words that can stand in running text as they are: no sign that markdown, a mention, a reference or
 *  an address could begin with. */
const plainWord = /^[("“']*[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*[)"”'.,:;!?]*$/u
const lookedUp = /^(?=.*\d)[0-9a-f]{7,40}\b|gh-\d|www\./i
/** At the beginning of a text alone. */
const listMark = /^\d+[.)]$/

/** A sentence from another room, which may quote text from outside: words that are only words stay,
 *  `spans in backticks` and everything else become code. */
export function prose(text: string): string {
  return visible(text)
    .split(/(`[^`]+`)/)
    .map((part, i) =>
      /^`[^`]+`$/.test(part)
        ? code(part.slice(1, -1))
        : part.replace(/\S+/g, (word, at: number) =>
            i + at === 0 && listMark.test(word) ? code(word) : proseWord(word),
          ),
    )
    .join('')
}

function proseWord(word: string): string {
  // The others are what stands around a span of code: (`run`). ends a sentence.
  if (/^[–—…−+×%→-]$|^[("“']$|^[)"”'.,:;?]+$/.test(word)) return word
  return plainWord.test(word) && !lookedUp.test(word) ? word : code(word)
}

/** A block of code whose fence is longer than any run of backticks inside; control characters but the
 *  newline are made visible. */
export function codeBlock(text: string, language: string): string {
  const lines = text.split('\n').map(visible).join('\n').replaceAll('<!--', '<\\x21--')
  const longest = Math.max(2, ...Array.from(lines.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${lines}\n${fence}`
}

/** A link to an address of ours, or the words as they are. */
export function linkOrWords(place: string, title: string): string {
  if (!/^https:\/\/[^\s<>()[\]`|\\"]+$/.test(place)) return prose(place)
  return `[${title}](${place})`
}

/** Bytes of the text in UTF-8: GitHub counts bytes in some places and characters in others, and the
 *  bytes are the larger number. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length
}

const encoder = new TextEncoder()
