/** All properties, in the order in which they run. */

import { cancellation } from './properties/cancellation.ts'
import { faults } from './properties/faults.ts'
import { fuzz } from './properties/fuzz.ts'
import { growth } from './properties/growth.ts'
import { hostileText } from './properties/hostile-text.ts'
import { load } from './properties/load.ts'
import { ownCode } from './properties/own-code.ts'
import { ownRules } from './properties/own-rules.ts'
import { reach } from './properties/reach.ts'
import { reproducible } from './properties/reproducible.ts'
import { requests } from './properties/requests.ts'
import { sameQuestion } from './properties/same-question.ts'
import { secrets } from './properties/secrets.ts'
import { untouched } from './properties/untouched.ts'
import type { Property } from './property.ts'

export const properties: readonly Property[] = [
  faults,
  requests,
  untouched,
  secrets,
  ownCode,
  reach,
  ownRules,
  sameQuestion,
  cancellation,
  fuzz,
  growth,
  hostileText,
  load,
  reproducible,
]
