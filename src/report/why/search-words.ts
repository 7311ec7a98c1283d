/** The words of why a search for a commit passed over one, or found none: as the JSON report has them. */

import type { WhyNotFound, WhyUntestable } from '../../model/why.ts'

export function untestableWords(why: WhyUntestable): string {
  switch (why.code) {
    case 'measuring-undecided':
      return 'measuring did not decide'
    case 'build-failed':
      return 'it does not build'
    case 'run-failed':
      return why.message
  }
}

export function notFoundWords(why: WhyNotFound): string {
  switch (why.code) {
    case 'not-slower-by-gate':
      return 'the gate’s own measurement does not find it slower'
    case 'first-got-faster':
      return 'the first is faster by commits of its own, which the last lacks'
    case 'common-untold':
      return 'the commit that both come from could not be looked at'
    case 'no-common-history':
      return 'no commit that both come from is in this checkout'
    case 'too-many':
      return `${why.commits} commits lie between, too many to search`
    case 'measuring-undecided':
      return 'measuring did not decide whether the last is slower than the first'
    case 'none-stands-out':
      return 'no commit stands out'
    case 'no-time-left':
      return 'no time was left to look at more'
  }
}
