/** What measuring all of a suite would take that is too long. */

import { durationText, mostAdvisedSeconds } from '../../model/duration.ts'
import type { TooLong } from '../../model/reached.ts'

/** Short, for a line that says more. */
export function wholeSuiteWords({ needSeconds, shards }: TooLong): string {
  const all = needSeconds > mostAdvisedSeconds ? null : `a time budget of ${durationText(needSeconds)} holds all`
  const divided = shards > 1 ? `${shards} shards hold all` : null
  return all ?? divided ?? 'no time budget within reason holds all'
}

export function wholeSuiteAdvice({ needSeconds, shards }: TooLong): string {
  const means = [
    needSeconds > mostAdvisedSeconds ? null : `set \`time-budget\` to ${durationText(needSeconds)}`,
    shards > 1 ? `divide it among ${shards} jobs (\`shard: 1/${shards}\` in the first)` : null,
    'shorten its benchmarks',
    'choose those that matter in `run`',
  ].filter((one) => one !== null)
  return `To measure all of it, ${means.slice(0, -1).join(', ')}, or ${means.at(-1)!}. \`only: all\` measures no part in its place.`
}
