/** Frames by what they say, each once. */

import type { Frame } from './profile.ts'

export interface Frames {
  readonly all: readonly Frame[]
  /** The number of a frame. */
  of(frame: Frame): number
}

export function createFrames(): Frames {
  const all: Frame[] = []
  const known = new Map<Frame, number>()
  const byText = new Map<string, number>()
  return {
    all,
    of(frame) {
      const before = known.get(frame)
      if (before !== undefined) return before
      const key = `${frame.file}\0${frame.name}\0${frame.line}\0${frame.column}\0${frame.library}`
      const at = byText.get(key) ?? all.push(frame) - 1
      byText.set(key, at)
      known.set(frame, at)
      return at
    },
  }
}
