/** The picture that explains a verdict: intervals against the threshold. */

import { svg, text } from './line-chart.ts'

const cases = [
  { low: 0.062, high: 0.118, name: 'regressed: all of it is above the threshold', colour: '#d1242f' },
  { low: -0.012, high: 0.021, name: 'unchanged: all of it is within the threshold', colour: '#6e7781' },
  { low: 0.018, high: 0.083, name: 'inconclusive: slower, but by how much?', colour: '#9a6700' },
  { low: -0.061, high: 0.074, name: 'inconclusive: too noisy for this threshold', colour: '#9a6700' },
  { low: -0.131, high: -0.07, name: 'improved: all of it is below minus the threshold', colour: '#1a7f37' },
]

const threshold = 0.05
const width = 760
const middle = 230
const scale = 1350

export function verdictPicture(): string {
  const x = (change: number) => Math.round(10 * (middle + change * scale)) / 10
  const height = 60 + cases.length * 30
  const body = [
    text(20, 18, 'An interval against a threshold of 5 %', 'font-weight="600"'),
    `<rect x="${x(-threshold)}" y="28" width="${x(threshold) - x(-threshold)}" height="${height - 52}" fill="#8c959f" fill-opacity=".2"/>`,
    `<path d="M${x(0)} 28V${height - 24}" stroke="#6e7781"/>`,
    ...[-0.1, -threshold, 0, threshold, 0.1].map((at) => text(x(at), height - 8, label(at), 'text-anchor="middle"')),
    ...cases.map(({ low, high, name, colour }, i) => {
      const y = 46 + i * 30
      const line = `<path d="M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 5}V${y + 5}M${x(high)} ${y - 5}V${y + 5}" stroke="${colour}" stroke-width="2" fill="none"/>`
      return `${line}<circle cx="${x((low + high) / 2)}" cy="${y}" r="4" fill="${colour}"/>${text(440, y + 4, name)}`
    }),
  ]
  return svg('Intervals against a threshold of five per cent, and the verdict of each', body, [width, height])
}

function label(change: number): string {
  return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${Math.abs(change * 100)} %`
}
