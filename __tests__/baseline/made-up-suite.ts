/** A suite of six benchmarks whose numbers are made up, so that nothing depends on this machine: within
 *  half a per cent of the same, but for `sort`, which takes so many times as long as speed.txt says. */

export const madeUpSuite = `
import { readFileSync } from 'node:fs'
const factor = Number(readFileSync('speed.txt', 'utf8'))
const benchmarks = ['parse', 'print', 'sort', 'sum', 'walk', 'zip'].map((name, i) => ({
  name,
  metrics: [{ name: 'time', unit: 's', better: 'lower', value: (i + 1) * 1e-3 * (name === 'sort' ? factor : 1) * (1 + 0.01 * (Math.random() - 0.5)) }],
}))
console.log(JSON.stringify({ schema: 'benchgate/run/1', tool: 'demo', launches: [{ benchmarks }] }))
`
