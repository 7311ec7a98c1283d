/** Damage to JSON documents that leaves them JSON: another value, another key, deeper nesting, a list
 *  where a text was, the keys by which prototypes are reached. */

import { type Chance, mutate } from '../../__tests__/formats/mutate.ts'

const oddValues: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -1e-320, 2 ** 53, 1e20],
  ...['', ' ', '0', 'NaN', '__proto__', 'constructor', '../../etc/passwd', '/etc/passwd', 'a\0b', '\u001b[2J'],
  ...['\ud800', '\u202e', '::error::x', '-->', '<script>', '`', '2024-13-45T99:99:99Z', 'x'.repeat(5_000)],
  ...[[], {}, [[]], [null], { length: 3 }, { toString: 1 }, { constructor: { prototype: { polluted: 1 } } }],
]
const oddKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  '0',
  'then',
  'a.b',
]

interface Slot {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string | number
}

/** @param deepest levels of nesting to add at most. */
export function mutateTree(bytes: Uint8Array, chance: Chance, deepest = 2_000): Uint8Array {
  let root: { value: unknown }
  try {
    root = { value: JSON.parse(new TextDecoder().decode(bytes)) as unknown }
  } catch {
    return mutate(bytes, chance)
  }
  // Most with one wound: what is wrong in several places is refused at the first.
  for (let left = chance.pick([1, 1, 1, 2, 4]); left > 0; left--) damage(chance.pick(slotsOf(root)), chance, deepest)
  return new TextEncoder().encode(JSON.stringify(root.value) ?? 'null')
}

/** Places in the document, some hundreds at most: large lists are all alike. */
function slotsOf(root: { value: unknown }): Slot[] {
  const slots: Slot[] = [{ holder: root, key: 'value' }]
  for (let at = 0; at < slots.length && slots.length < 600; at++) {
    const { holder, key } = slots[at]!
    const value = (holder as Record<string | number, unknown>)[key]
    if (typeof value !== 'object' || value === null) continue
    const inner = value as Record<string, unknown> | unknown[]
    const keys = Array.isArray(inner) ? [...inner.keys()].slice(0, 20) : Object.keys(inner)
    slots.push(...keys.map((one) => ({ holder: inner, key: one })))
  }
  return slots
}

function damage({ holder, key }: Slot, chance: Chance, deepest: number): void {
  const slot = holder as Record<string | number, unknown>
  const value = slot[key]
  switch (chance.below(9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else if (key !== 'value') delete slot[key]
      return
    case 1:
      if (!Array.isArray(holder)) own(holder, chance.pick(oddKeys), chance.next() < 0.5 ? value : oddValue(chance))
      return
    case 2:
      own(holder, key, Array.isArray(value) ? { ...value } : [value])
      return
    case 3:
      own(holder, key, nested(value, 1 + chance.below(deepest), chance.next() < 0.5))
      return
    case 4:
      if (Array.isArray(holder)) holder.push(value, value)
      else own(holder, key, typeof value === 'string' ? `${value}${value}` : oddValue(chance))
      return
    case 5:
      if (typeof value === 'string') own(holder, key, textOfMutated(value, chance))
      else if (typeof value === 'number') own(holder, key, value * chance.pick([-1, 0, 1e300, 1e-300, 0.5, 2]))
      else own(holder, key, oddValue(chance))
      return
    default:
      own(holder, key, oddValue(chance))
  }
}

/** A copy: what is damaged further is not to be found damaged the next time. */
function oddValue(chance: Chance): unknown {
  return structuredClone(chance.pick(oddValues))
}

/** Never by assignment, which for `__proto__` would change the holder's prototype. */
function own(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

function nested(value: unknown, depth: number, asList: boolean): unknown {
  let outer = value
  for (let left = depth; left > 0; left--) outer = asList ? [outer] : { a: outer }
  return outer
}

function textOfMutated(text: string, chance: Chance): string {
  return new TextDecoder().decode(mutate(new TextEncoder().encode(text), chance))
}
