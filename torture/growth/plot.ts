/** Draws time against size, for each reader its worst way: `node torture/growth/plot.ts [FILE.svg]`. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readers } from '../fuzz/readers.ts'
import { casesOf, grow, lineOf, worstOf } from '../properties/growth.ts'
import { root } from '../world/program.ts'
import { type Growth, sizes } from './measure-growth.ts'

const [width, height, margin] = [860, 520, 70]
/** What is less is beyond the system's clock of processor time, which counts in ticks of 4 ms. */
const [leastTime, mostTime] = [4, 10_000]

const across = (size: number): number =>
  margin + ((width - 2 * margin) * Math.log(size / sizes[0])) / Math.log(sizes.at(-1)! / sizes[0])
const up = (milliseconds: number): number =>
  height -
  margin -
  ((height - 2 * margin) * Math.log(Math.max(leastTime, milliseconds) / leastTime)) / Math.log(mostTime / leastTime)

function line(points: readonly { size: number; milliseconds: number }[], attributes: string): string {
  const places = points.map(({ size, milliseconds }) => `${across(size).toFixed(1)},${up(milliseconds).toFixed(1)}`)
  return `<polyline points="${places.join(' ')}" fill="none" ${attributes}/>`
}

/** A slope of 1 or 2 through a point, to compare with. */
function slope(power: number, words: string): string {
  const points = sizes
    .map((size) => ({ size, milliseconds: 5 * (size / sizes[0]) ** power }))
    .filter(({ milliseconds }) => milliseconds <= mostTime)
  const end = points.at(-1)!
  return `${line(points, 'stroke="#888" stroke-dasharray="4 4"')}<text x="${(across(end.size) - 4).toFixed(1)}" y="${(up(end.milliseconds) - 6).toFixed(1)}" text-anchor="end" font-size="12" fill="#888">${words}</text>`
}

function draw(found: readonly Growth[]): string {
  const times = [4, 10, 100, 1_000, 10_000]
  const axes = [
    ...sizes.map(
      (size) =>
        `<text x="${across(size).toFixed(1)}" y="${height - margin + 20}" text-anchor="middle" font-size="12">${size / 1024} KiB</text>`,
    ),
    ...times.map(
      (time) => `<text x="${margin - 8}" y="${up(time) + 4}" text-anchor="end" font-size="12">${time} ms</text>`,
    ),
  ]
  const lines = found.map((one) => line(one.points, 'stroke="#0969da" stroke-opacity="0.6"'))
  const title = 'Time of reading against size: each reader in the worst way that was tried'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${width / 2}" y="28" text-anchor="middle" font-size="15">${title}</text>
${[...axes, slope(1, 'as the size'), slope(2, 'as its square'), ...lines].join('\n')}
</svg>
`
}

const found: Growth[] = []
for (const reader of readers)
  for (const one of casesOf(reader)) found.push(await grow(one.reader, one.pattern, sizes.at(-1)!))
const worst = worstOf(found)
for (const one of worst) process.stdout.write(`${lineOf(one)}\n`)
const file = process.argv[2] ?? path.join(root, 'docs/time-against-size.svg')
writeFileSync(file, draw(worst))
process.stdout.write(`${file}: ${worst.length} readers, ${found.length} ways\n`)
