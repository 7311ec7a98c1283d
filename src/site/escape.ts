/** Text from outside in HTML, SVG and XML: nothing hidden in it, nothing that is markup. */

import { visibleWithin } from '../report/visible.ts'

export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A foreign name in a line of its own direction. */
export function nameHtml(name: string, columns = 200): string {
  return name === '' ? '<i>(empty)</i>' : `<bdi>${escapeMarkup(visibleWithin(name, columns))}</bdi>`
}
