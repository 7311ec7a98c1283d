/** How the time of reading grows with the size of what is read. Time of the processor, the least of
 *  several, so that what else the machine does hardly counts. */

export interface Point {
  readonly size: number
  readonly milliseconds: number
}

export interface Growth {
  readonly reader: string
  readonly pattern: string
  readonly points: readonly Point[]
  /** Power of the size that the time grows with, over the last fourfold step; null where it took too little
   *  to tell. */
  readonly exponent: number | null
}

export const sizes = [4_096, 16_384, 65_536, 262_144] as const

/** Under this, growth is lost in the noise, and hurts nobody. */
const leastTelling = 40
/** Where one size took this long already, the next is not asked for. */
const longEnough = 3_000

/** @param make the input of a size. @param read reads it, whatever comes of it. @param largest size to ask for. */
export async function measureGrowth(
  reader: string,
  pattern: string,
  make: (size: number) => Uint8Array,
  read: (bytes: Uint8Array) => unknown,
  largest: number = sizes.at(-1)!,
): Promise<Growth> {
  const points: Point[] = []
  for (const size of sizes.filter((one) => one <= largest)) {
    const bytes = make(size)
    points.push({ size, milliseconds: await leastTime(() => read(bytes)) })
    if (points.at(-1)!.milliseconds > longEnough) break
  }
  const [before, last] = points.slice(-2) as [Point, Point]
  const exponent =
    last.milliseconds < leastTelling
      ? null
      : Math.log(last.milliseconds / Math.max(0.05, before.milliseconds)) / Math.log(last.size / before.size)
  return { reader, pattern, points, exponent }
}

async function leastTime(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const before = process.threadCpuUsage()
    try {
      await work()
    } catch {
      // A refusal takes its time, too.
    }
    const { user, system } = process.threadCpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
    // What is quick is quick; what is slow is measured again.
    if (least < leastTelling / 4 || least > longEnough) break
  }
  return least
}
