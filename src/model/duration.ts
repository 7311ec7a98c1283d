/** Seconds as a reader meets them, in every room, and as the options that take a duration read them. */

/** Nobody waits longer for a gate: what needs more is told what else helps. */
export const mostAdvisedSeconds = 3600

/** `4.2 s`, `45 s`, `5 min 12 s`, `1 h 05 min`; `an unknown time` of what is no finite number. */
export function durationText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'an unknown time'
  if (seconds < 9.95) return `${seconds.toFixed(1).replace(/\.0$/, '')} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`
  const rounded = Math.round(whole / 60)
  return `${Math.floor(rounded / 60)} h ${String(rounded % 60).padStart(2, '0')} min`
}
