/** Names from outside on the page: nothing hidden in them, nothing that is markup. */

import { escapeMarkup } from '../report/html/escape.ts'
import { visibleWithin } from '../report/visible.ts'

/** A foreign name in a line of its own direction. */
export function nameHtml(name: string, columns = 200): string {
  return name === '' ? '<i>(empty)</i>' : `<bdi>${escapeMarkup(visibleWithin(name, columns))}</bdi>`
}
