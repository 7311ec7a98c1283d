/** What is said at the start about what a plan can decide. */

import { durationText } from '../model/duration.ts'
import { percent } from '../model/percent.ts'
import type { Forecast, ShortOfRounds } from '../model/report.ts'
import { isTooLong } from './advice.ts'
import { counted } from './numbers.ts'
import { type Phrase, quote, render, say } from './phrase.ts'
import { visibleWithin } from './visible.ts'

/** One sentence, or two where some benchmarks will hardly be decided. */
export function forecastPhrases(forecast: Forecast): Phrase[] {
  return [reachPhrase(forecast), ...(forecast.short.length === 0 ? [] : [shortPhrase(forecast)])]
}

/** The same as lines of plain text. */
export function forecastLines(forecast: Forecast): string[] {
  return forecastPhrases(forecast).map((phrase) =>
    render(phrase, ({ quote: text, columns }) => visibleWithin(text, columns)),
  )
}

function reachPhrase({ from, rounds, detectable, worst }: Forecast): Phrase {
  const begin = `by the scatter of ${counted(from, 'pair')}, ${counted(rounds, 'round')}`
  if (detectable === null) return [`${begin} are too few to show any change`]
  const most =
    worst === null || worst.detectable === null || worst.detectable <= detectable
      ? []
      : say`, at worst ${percent(worst.detectable)} (${quote(worst.benchmark)})`
  return say`${begin} can show a change of about ${percent(detectable)}${most}`
}

/** How many, and the worst of them. */
function shortPhrase({ short, rounds }: Forecast): Phrase {
  const [worst] = short
  const what = say`${quote(worst!.benchmark)} against its threshold of ${percent(worst!.threshold)}`
  const some = short.length === 1 ? what : say`${counted(short.length, 'benchmark')}, least of all ${what}`
  return say`${counted(rounds, 'round')} will hardly decide ${some}: ${needText(worst!)}`
}

/** Without an option: which of them is set too low is told once it is known what stayed undecided. */
function needText({ rounds, seconds }: ShortOfRounds): string {
  if (rounds === null || seconds === null) return 'no number of rounds in reason would'
  return `that takes about ${counted(rounds, 'round')} in ${durationText(seconds)}${isTooLong({ rounds, seconds }) ? '. A filter, shards or a higher threshold would help' : ''}`
}
