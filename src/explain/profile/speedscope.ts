/** Profiles in the format of speedscope (src/lib/file-format-spec.ts there), one of each side. */

import type { Profile } from './profile.ts'

export function speedscopeOf(
  name: string,
  { base, head }: { readonly base: Profile | null; readonly head: Profile },
): string {
  const frames: { name: string; file: string; line: number }[] = []
  const sides = base === null ? [['head', head] as const] : [['base', base] as const, ['head', head] as const]
  const profiles = sides.map(([side, profile]) => {
    const offset = frames.length
    frames.push(...profile.frames.map(({ name, file, line }) => ({ name: name || '(anonymous)', file, line })))
    const total = profile.samples.reduce((sum, { weight }) => sum + weight, 0)
    return {
      type: 'sampled',
      name: side,
      unit: 'none',
      startValue: 0,
      endValue: total,
      samples: profile.samples.map(({ stack }) => stack.map((at) => at + offset)),
      weights: profile.samples.map(({ weight }) => weight),
    }
  })
  return `${JSON.stringify({
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    exporter: 'benchgate',
    name,
    activeProfileIndex: profiles.length - 1,
    shared: { frames },
    profiles,
  })}\n`
}
