/** Documents that are wrong in one place, to be held against a schema and against a reader. */

/** Every document that differs from this one in one place: a value gone, or of another kind. */
export function* mutants(document: unknown): Generator<{ where: string; document: unknown }> {
  for (const place of placesOf(document, [])) {
    for (const value of [undefined, null, 'x', -1, 0.5, true, [], {}]) {
      yield { where: `${place.join('.')} = ${JSON.stringify(value)}`, document: changed(document, place, value) }
    }
  }
}

function placesOf(value: unknown, at: readonly string[]): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...placesOf(inner, [...at, key])])
}

function changed(document: unknown, place: readonly string[], value: unknown): unknown {
  const copy = structuredClone(document) as Record<string, unknown>
  const inside = place
    .slice(0, -1)
    .reduce<Record<string, unknown>>((outer, key) => outer[key] as Record<string, unknown>, copy)
  const last = place.at(-1)!
  // A list has no gaps in JSON.
  if (value === undefined && Array.isArray(inside)) inside.splice(Number(last), 1)
  else if (value === undefined) delete inside[last]
  else inside[last] = value
  return copy
}

export function accepts(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}
