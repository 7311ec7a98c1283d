/** HTML and SVG, taken apart strictly: no element, no attribute and no address that this program does not
 *  write, everything closed in order, and nothing that runs or fetches. */

import { createRequire } from 'node:module'

const sax = createRequire(import.meta.url)('sax') as typeof import('sax')

const elements = new Set(
  'html head meta title style body main h1 h2 p div table thead tbody tr th td code bdi i span svg rect path circle text details summary dl dt dd pre'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang charset name content http-equiv class scope role aria-label tabindex width height viewBox x y d cx cy r fill stroke stroke-width text-anchor font-size dir'.split(
    ' ',
  ),
)
const withoutEnd = new Set(['meta'])

export function pageFaults(html: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  const policy = "default-src 'none'; style-src 'unsafe-inline'"
  if (!html.includes(`content="${policy}"`)) faults.push('no policy against scripts')
  for (const { name, isEnd, isClosed, pairs } of tagsOf(html, faults)) {
    if (!elements.has(name)) faults.push(`an element ${name}`)
    if (isEnd) {
      if (open.pop() !== name) faults.push(`</${name}> closes what is not open`)
    } else if (!isClosed && !withoutEnd.has(name)) open.push(name)
    for (const [key, value] of pairs) {
      if (!attributes.has(key)) faults.push(`an attribute ${key} of ${name}`)
      if (/[<>]|^\s*(?:javascript|data|vbscript):|url\(/i.test(value)) faults.push(`${key}=${value}`)
    }
  }
  if (open.length > 0) faults.push(`not closed: ${open.join(', ')}`)
  const unseen = html.replace(/\p{Extended_Pictographic}(?:[\ufe0f\u200d]|\p{Emoji_Modifier})*/gu, '')
  const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}](?<!\n)/u.exec(unseen)
  if (hidden !== null) faults.push(`an invisible character U+${hidden[0].codePointAt(0)!.toString(16)}`)
  return [...faults, ...pictureFaults(html)]
}

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly isClosed: boolean
  readonly pairs: readonly (readonly [string, string])[]
}

/** Every `<` has to begin a whole tag of plain form: a browser's leniency is what attacks live on. */
function tagsOf(html: string, faults: string[]): Tag[] {
  const tags: Tag[] = []
  const body = html.replace(/^<!doctype html>\n/, '').replace(/(<style>)[\s\S]*?(<\/style>)/, '$1$2')
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
    const found = /^<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"]*")*)\s*(\/?)>/.exec(body.slice(at, at + 2_000))
    if (found === null) {
      faults.push(`no whole tag: ${JSON.stringify(body.slice(at, at + 80))}`)
      continue
    }
    const pairs = [...found[3]!.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!] as const)
    tags.push({ name: found[2]!, isEnd: found[1] === '/', isClosed: found[4] === '/', pairs })
  }
  return tags
}

/** The elements of the page in order, without those that mark words as code or isolate their direction. */
export function outlineOf(html: string): string {
  const tags = tagsOf(html, []).filter(({ name }) => !['code', 'bdi', 'i'].includes(name))
  return tags.map(({ name, isEnd }) => (isEnd ? `/${name}` : name)).join(' ')
}

/** Each picture has to be XML of its own right, of five elements. */
function pictureFaults(html: string): string[] {
  const faults: string[] = []
  for (const [picture] of html.matchAll(/<svg[\s\S]*?<\/svg>/g)) {
    const parser = sax.parser(true)
    parser.onerror = (error) => {
      faults.push(`a picture that is no XML: ${error.message.split('\n')[0]}`)
      parser.error = null as unknown as Error
    }
    parser.onopentag = ({ name }) => {
      if (!/^(?:svg|rect|path|circle|text)$/.test(name)) faults.push(`${name} in a picture`)
    }
    parser.write(picture).close()
  }
  return faults
}
