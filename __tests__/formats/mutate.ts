/** Seeded damage to result files: what transport, killed processes, editors and odd tools do to them. */

export interface Chance {
  /** A number in [0, 1). */
  readonly next: () => number
  /** A whole number in [0, below). */
  readonly below: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/** mulberry32: small, fast, and the same everywhere. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { next, below, pick: (list) => list[below(list.length)]! }
}

type Mutation = (text: string, chance: Chance) => string

const oddNumbers = [
  'NaN',
  '-NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-1',
  '0',
  '-0',
  '1e-320',
  '1e308',
  '99999999999999999999',
  '""',
  'null',
  '"n/a"',
  '[]',
  '{}',
  '0x10',
  '1,234',
  '1_000',
  '٣',
]
const oddTexts = [
  '',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\r\n',
  '\0',
  '\u001b[31m',
  '\uFEFF',
  'null',
  '<',
  '>',
  '&amp;',
  '&#0;',
  '<!DOCTYPE x>',
  ' x ',
  '±',
  '__proto__',
  'constructor',
  '💥',
  '\ud800',
  '::error::',
  '%',
  '1',
  '.',
  'e9',
]

const mutations: readonly Mutation[] = [
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => text.slice(chance.below(text.length + 1)),
  (text, chance) => {
    const [from, to] = range(text, chance, 200)
    return text.slice(0, from) + text.slice(to)
  },
  (text, chance) => {
    const [from, to] = range(text, chance, 400)
    return text.slice(0, to) + text.slice(from)
  },
  (text, chance) => {
    const [from, to] = range(text, chance, 200)
    const place = chance.below(text.length + 1)
    return text.slice(0, place) + text.slice(from, to) + text.slice(place)
  },
  (text, chance) => {
    const place = chance.below(text.length + 1)
    return text.slice(0, place) + chance.pick(oddTexts) + text.slice(place)
  },
  (text, chance) => swap(text, chance, /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, () => chance.pick(oddNumbers)),
  (text, chance) => swap(text, chance, /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, () => chance.pick(oddNumbers)),
  (text, chance) =>
    swap(text, chance, /"[^"\n]{0,60}"/g, () =>
      chance.pick(['""', '"\\u0000"', '"__proto__"', 'null', '7', '[]', '"\\ud800"']),
    ),
  (text, chance) => swap(text, chance, /"[^"\n]{0,60}"\s*:/g, () => '"renamed":'),
  (text, chance) => swap(text, chance, /[[{]/g, () => '['.repeat(1 + chance.below(3000))),
  (text, chance) => swap(text, chance, /[[{]/g, () => '{"a":'.repeat(1 + chance.below(3000))),
  (text, chance) => {
    const lines = text.split('\n')
    const place = chance.below(lines.length)
    const line = lines[place]!
    lines.splice(
      chance.pick([place, chance.below(lines.length)]),
      chance.pick([0, 1]),
      ...chance.pick([[line], [line, line], []]),
    )
    return lines.join('\n')
  },
]

function range(text: string, chance: Chance, longest: number): [number, number] {
  const from = chance.below(text.length + 1)
  return [from, Math.min(text.length, from + chance.below(longest))]
}

function swap(text: string, chance: Chance, pattern: RegExp, replacement: () => string): string {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return text
  const one = chance.pick(found)
  return text.slice(0, one.index) + replacement() + text.slice(one.index + one[0].length)
}

/** One to four mutations of the text, or flips of single bytes. */
export function mutate(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.next() < 0.15) return flip(bytes, chance)
  let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  for (let left = 1 + chance.below(4); left > 0; left--) text = chance.pick(mutations)(text, chance)
  return new TextEncoder().encode(text)
}

function flip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let left = 1 + chance.below(8); left > 0 && copy.length > 0; left--) {
    copy[chance.below(copy.length)]! ^= 1 << chance.below(8)
  }
  return copy
}
