/** The room report/: tables and pictures of what the trials counted. Takes results, gives text. Never
 *  counts, reads or writes anything.
 *
 *  This file: a line chart as SVG, readable on white and on black. */

export interface Line {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly colour: string
  readonly dashed?: boolean
}

export interface LineChart {
  readonly title: string
  readonly x: string
  readonly y: string
  readonly lines: readonly Line[]
  /** A horizontal line with its name, such as the stated rate. */
  readonly mark?: { readonly y: number; readonly name: string }
}

const width = 760
const height = 380
const left = 56
const right = 300
const top = 34
const bottom = 46

/** Shares from 0 to 1 against a logarithmic axis of positive values. */
export function lineChart(chart: LineChart): string {
  const xs = [...new Set(chart.lines.flatMap(({ points }) => points.map(([x]) => x)))].sort((a, b) => a - b)
  const place = placing(xs)
  const body = [
    text(left, 18, chart.title, 'font-weight="600"'),
    ...[0, 0.25, 0.5, 0.75, 1].map((y) => horizontal(place.y(y), `${y * 100} %`)),
    ...xs.map((x) => text(place.x(x), height - bottom + 18, String(Math.round(x)), 'text-anchor="middle"')),
    text((left + width - right) / 2, height - 8, chart.x, 'text-anchor="middle"'),
    `<text transform="translate(13 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(chart.y)}</text>`,
    ...(chart.mark === undefined ? [] : [markLine(place.y(chart.mark.y), chart.mark.name)]),
    ...chart.lines.map((line, i) => drawn(line, i, place)),
  ]
  return svg(chart.title, body)
}

interface Placing {
  x(value: number): number
  y(share: number): number
}

function placing(xs: readonly number[]): Placing {
  const [low, high] = [Math.log(xs[0]!), Math.log(xs.at(-1)!)]
  const span = high > low ? high - low : 1
  return {
    x: (value) => round(left + ((Math.log(value) - low) / span) * (width - left - right)),
    y: (share) => round(height - bottom - share * (height - top - bottom)),
  }
}

function drawn({ name, points, colour, dashed }: Line, i: number, place: Placing): string {
  const way = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${place.x(x)} ${place.y(y)}`).join('')
  const dash = dashed === true ? ' stroke-dasharray="5 4"' : ''
  const at = top + 6 + i * 17
  const key = width - right + 16
  return [
    `<path d="${way}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`,
    `<path d="M${key} ${at}H${key + 22}" stroke="${colour}" stroke-width="2"${dash}/>`,
    text(key + 28, at + 4, name),
  ].join('')
}

function horizontal(y: number, label: string): string {
  return `<path d="M${left} ${y}H${width - right}" stroke="currentColor" stroke-opacity=".15"/>${text(left - 6, y + 4, label, 'text-anchor="end"')}`
}

function markLine(y: number, name: string): string {
  const line = `<path d="M${left} ${y}H${width - right}" stroke="#d1242f" stroke-opacity=".6" stroke-dasharray="2 3"/>`
  return `${line}${text(width - right - 4, y - 4, name, 'text-anchor="end" fill="#d1242f"')}`
}

export function svg(title: string, body: readonly string[], size: readonly [number, number] = [width, height]): string {
  const [w, h] = size
  const style =
    '<style>svg{color:#1f2328;background:#fff}@media(prefers-color-scheme:dark){svg{color:#e6edf3;background:#0d1117}}</style>'
  const open = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(title)}" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="system-ui,sans-serif" font-size="12" fill="currentColor">`
  return `${open}${style}\n${body.join('\n')}\n</svg>\n`
}

export function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}"${more === '' ? '' : ` ${more}`}>${escaped(words)}</text>`
}

export function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
