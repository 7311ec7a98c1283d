/** Metrics of one benchmark that share a name: a user's counter may be called `time`. */

import type { Figure } from './collect.ts'

/** The figures with unique names: a second `time` becomes `time #2`. Names must be set. */
export function distinctMetrics(figures: readonly [Figure, ...Figure[]]): [Figure, ...Figure[]] {
  const taken = new Set<string>()
  const [main, ...others] = figures.map((figure) => {
    const name = figure.name ?? figure.unit
    let own = name
    for (let number = 2; taken.has(own); number++) own = `${name} #${number}`
    taken.add(own)
    return { ...figure, name: own }
  })
  return [main!, ...others]
}
