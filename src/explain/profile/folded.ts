/** Stacks as lines of text, `a;b;c 12`: what flamegraph.pl, inferno and speedscope read. */

import type { Profile } from './profile.ts'

export function foldedOf({ frames, samples }: Profile): string {
  const sums = new Map<string, number>()
  for (const { stack, weight } of samples) {
    const key = stack.map((at) => frameText(frames[at]!.name, frames[at]!.file)).join(';')
    sums.set(key, (sums.get(key) ?? 0) + weight)
  }
  const lines = [...sums].map(([stack, weight]) => `${stack} ${Math.max(1, Math.round(weight))}`)
  return `${lines.sort().join('\n')}\n`
}

/** Neither what separates frames nor what ends a line. */
function frameText(name: string, file: string): string {
  return `${name === '' ? '(anonymous)' : name} (${file})`.replace(/[;\s\p{Cc}]+/gu, ' ')
}
