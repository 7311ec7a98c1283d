/** One line of `cargo bench -- -Z unstable-options --format json`. Broken JSON is an error: the line may
 *  be a benchmark's that was cut short. */

import type { Collector } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJsonLine } from '../read-json.ts'
import { panicText } from './panics.ts'
import { timingFigures } from './timing.ts'

/** @returns what became of the suite, where the event says so. */
export function readEvent(
  file: ResultFile,
  text: string,
  place: string,
  target: string | undefined,
  into: Collector,
): 'started' | 'over' | null {
  const event = readJsonLine(file, text, place)
  const type = event.at('type').optionalString()
  const name = event.at('name').optionalString()
  const options = { context: target, place }
  if (type === 'bench' && name !== undefined) {
    const rate = event.at('mib_per_second').optionalNumber()
    into.add(
      name,
      timingFigures({
        value: event.at('median').number(),
        unit: 'ns/iter',
        range: event.at('deviation').number(),
        // Called MiB, but the harness divides by a million, as it does for the text's MB/s.
        ...(rate === undefined ? {} : { rate, rateUnit: 'MB/s' }),
      }),
      options,
    )
  } else if (type === 'test' && name !== undefined && event.at('event').raw === 'failed') {
    into.fail(name, messageOf(event), options)
  } else into.ignore(place, text, 'an event without a figure')
  if (type !== 'suite') return null
  return event.at('event').raw === 'started' ? 'started' : 'over'
}

function messageOf(event: Json): string {
  const message = event.at('message').isString ? event.at('message') : event.at('reason')
  if (message.isString) return message.string()
  return event.at('stdout').isString ? panicText(event.at('stdout').string()) : ''
}
