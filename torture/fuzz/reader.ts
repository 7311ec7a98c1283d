/** What a reader is to the campaign: something of the program that takes bytes from outside. */

import { type Chance, chanceOf, mutate } from '../../__tests__/formats/mutate.ts'
import { mutateTree } from './mutate-tree.ts'

export interface Reader {
  readonly name: string
  /** Inputs of each million that this reader gets. */
  readonly share: number
  /** What is damaged: sound inputs. */
  readonly seeds: readonly Uint8Array[]
  /** JSON is also damaged where it stays JSON: its values, its keys, its nesting. */
  readonly isJson?: boolean
  /** Levels of nesting that damage may add; some thousands by default. */
  readonly deepest?: number
  /** Reads one input. What it throws has to be a refusal of the program's own kind.
   *  @throws Broken for an answer that must not be. */
  read(bytes: Uint8Array, chance: Chance): void | Promise<void>
}

/** A claim that did not hold, as against a refusal. */
export class Broken extends Error {}

/** The input of that number: the same for the same seed, whatever came before. */
export function inputOf(reader: Reader, seed: string, index: number): { bytes: Uint8Array; chance: Chance } {
  const chance = chanceOf(hashOf(`${seed}/${reader.name}/${index}`))
  const one = chance.pick(reader.seeds)
  const structured = reader.isJson === true && chance.next() < 0.6
  return { bytes: structured ? mutateTree(one, chance, reader.deepest) : mutate(one, chance), chance }
}

/** FNV-1a: seeds need no more than to differ. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

export function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** JSON, or null for what is none: readers of parsed values are not asked about syntax. */
export function jsonOf(bytes: Uint8Array): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(textOf(bytes)) as unknown }
  } catch {
    return null
  }
}
