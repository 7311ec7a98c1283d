/** How TCPD scores change points (van den Burg and Williams, arXiv 2003.06222): precision against everybody's points
 *  together, recall as the mean over the annotators, the first run always a point. */

/** @param annotations one list of points an annotator.
 *  @param margin runs by which a point may be off. */
export function f1(annotations: readonly (readonly number[])[], found: readonly number[], margin = 5): number {
  const points = [...new Set([0, ...found])]
  const truths = annotations.map((some) => [...new Set([0, ...some])])
  const everybody = [...new Set(truths.flat())]
  const precision = hits(everybody, points, margin) / points.length
  const recall = truths.reduce((sum, truth) => sum + hits(truth, points, margin) / truth.length, 0) / truths.length
  return (2 * precision * recall) / (precision + recall)
}

/** True points with a found one near; each found one counts once. */
function hits(truth: readonly number[], found: readonly number[], margin: number): number {
  const left = new Set(found)
  let count = 0
  for (const point of [...truth].sort((a, b) => a - b)) {
    const [nearest] = [...left].sort((a, b) => Math.abs(a - point) - Math.abs(b - point) || a - b)
    if (nearest === undefined || Math.abs(nearest - point) > margin) continue
    count++
    left.delete(nearest)
  }
  return count
}
