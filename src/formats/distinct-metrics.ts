/** Metrics of one benchmark that share a name: a user's counter may be called `time`. */

import type { Figure } from './collect.ts'

/** The figures with unique names: a second `time` becomes `time #2`. Names must be set. */
export function distinctMetrics(figures: readonly [Figure, ...Figure[]]): [Figure, ...Figure[]] {
  const names = distinctNames(figures.map(({ name, unit }) => name ?? unit))
  const [main, ...others] = figures.map((figure, i) => ({ ...figure, name: names[i]! }))
  return [main!, ...others]
}

/** The second and later ones of a name get a number. Each name knows its next number: thousands of one name
 *  are not looked through again for each of them. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return names.map((name) => {
    let own = name
    let number = next.get(name) ?? 2
    for (; taken.has(own); number++) own = `${name} #${number}`
    next.set(name, number)
    taken.add(own)
    return own
  })
}
