/** The room statistics/: numbers in, numbers out. Distributions, rank tests with exact laws, sequential
 *  boundaries, false discovery, prediction, change points, and seeded chance. Takes plain numbers, gives plain
 *  numbers; knows no benchmark, no unit and no threshold policy, reads no clock and no environment. Refuses
 *  (RangeError) what has no answer: NaN in a sample, a probability outside [0, 1], a negative degree of freedom.
 *  Its files stand side by side, because each is one formula under the name that the literature gives it.
 *
 *  This file: a seeded generator, so that every shuffle and every simulation can be repeated to the digit. */

/** A stream of pseudo-random numbers. The same seed gives the same stream on every platform. */
export interface Random {
  /** Uniform on [0, 1) with 53 bits. */
  next(): number
  /** Uniform on the integers 0 … n − 1. @throws RangeError unless n is an integer from 1 to 2^32. */
  integer(n: number): number
  /** A shuffled copy (Fisher–Yates); the argument stays as it is. */
  shuffle<T>(items: readonly T[]): T[]
  /** Standard normal (Marsaglia's polar method). */
  normal(): number
  /** Exponential with mean 1. */
  exponential(): number
  /** Student's t with `df` > 0 degrees of freedom (Bailey 1994). */
  studentT(df: number): number
  /** An independent stream named by this seed and `label`; does not advance this stream. */
  fork(label: string | number): Random
}

/** A generator (xoshiro128**, Blackman and Vigna 2021) whose state is hashed from `seed`. */
export function createRandom(seed: string | number): Random {
  const bits = xoshiro128(hash(String(seed)))
  let spare: number | undefined

  const next = () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992

  /** A point inside the unit disc other than its centre, and its squared radius. */
  function disc(): [number, number, number] {
    for (;;) {
      const u = 2 * next() - 1
      const v = 2 * next() - 1
      const square = u * u + v * v
      if (square > 0 && square < 1) return [u, v, square]
    }
  }

  function integer(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > 4294967296) throw new RangeError(`integer(${n}): n must be 1 to 2^32`)
    // Values above the last whole multiple of n are drawn again, else small results would be favoured.
    const limit = 4294967296 - (4294967296 % n)
    let drawn = bits()
    while (drawn >= limit) drawn = bits()
    return drawn % n
  }

  function normal(): number {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    const [u, v, square] = disc()
    const factor = Math.sqrt((-2 * Math.log(square)) / square)
    spare = v * factor
    return u * factor
  }

  function studentT(df: number): number {
    if (!(df > 0)) throw new RangeError(`studentT(${df}): degrees of freedom must be above 0`)
    if (df === Number.POSITIVE_INFINITY) return normal()
    const [u, , square] = disc()
    return u * Math.sqrt((df * (square ** (-2 / df) - 1)) / square)
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const copy = [...items]
    for (let i = copy.length - 1; i > 0; i--) {
      const j = integer(i + 1)
      const kept = copy[i]!
      copy[i] = copy[j]!
      copy[j] = kept
    }
    return copy
  }

  return {
    next,
    integer,
    shuffle,
    normal,
    exponential: () => -Math.log1p(-next()),
    studentT,
    fork: (label) => createRandom(`${seed}\u0000${label}`),
  }
}

/** The generator alone: 32 bits a call from four words of state, which it changes. */
export function xoshiro128(state: Uint32Array): () => number {
  return () => {
    const scrambled = Math.imul(rotate(Math.imul(state[1]!, 5), 7), 9) >>> 0
    const shifted = state[1]! << 9
    state[2]! ^= state[0]!
    state[3]! ^= state[1]!
    state[1]! ^= state[2]!
    state[0]! ^= state[3]!
    state[2]! ^= shifted
    state[3] = rotate(state[3]!, 11)
    return scrambled
  }
}

function rotate(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0
}

/** Four 32-bit words from a text: FNV-1a over its UTF-16 units, spread by the finaliser of MurmurHash3. */
function hash(text: string): Uint32Array {
  const words = new Uint32Array(4)
  for (let lane = 0; lane < 4; lane++) {
    let h = (0x811c9dc5 ^ Math.imul(lane + 1, 0x9e3779b9)) >>> 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      h = Math.imul(h ^ (unit & 0xff), 0x01000193)
      h = Math.imul(h ^ (unit >>> 8), 0x01000193)
    }
    words[lane] = mix(h ^ Math.imul(lane + 1, 0x85ebca6b))
  }
  // The all-zero state is the one fixed point of the generator.
  if (words.every((word) => word === 0)) words[0] = 1
  return words
}

function mix(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
