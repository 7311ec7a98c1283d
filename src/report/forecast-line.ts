/** What is said at the start about what a plan can decide. */

import type { Forecast, ShortOfRounds } from '../model/report.ts'
import { counted, durationText, percent } from './numbers.ts'
import { joinPhrases, type Phrase, quote, render, say } from './phrase.ts'
import { visibleWithin } from './visible.ts'

/** Names that one line gets. */
const mostNamed = 3

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

function shortPhrase({ short, rounds }: Forecast): Phrase {
  const named = short.slice(0, mostNamed).map(needPhrase)
  const more = short.length - named.length
  const rest = more === 0 ? '' : `; and ${counted(more, 'other')}`
  return say`${counted(rounds, 'round')} will hardly decide ${joinPhrases(named, '; ')}${rest}`
}

function needPhrase({ benchmark, threshold, rounds, seconds }: ShortOfRounds): Phrase {
  const what = say`${quote(benchmark)} against its threshold of ${percent(threshold)}`
  if (rounds === null || seconds === null) return say`${what} (nor would any number in reason)`
  return say`${what} (about ${rounds} would, which takes \`max-rounds\` ${rounds} and a \`time-budget\` of ${durationText(seconds)})`
}
