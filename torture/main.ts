/** `npm run torture`: tries to break the built program, property by property, and prints one line for each
 *  with what was tried. Everything random comes from the seed. Exit 1 where a claim did not hold. */

import { parseArgs } from 'node:util'
import { properties } from './properties.ts'
import type { Tally } from './property.ts'
import { runProperty } from './run-property.ts'

const usage = `npm run torture -- [options]

  --only NAME    one property (may be repeated): ${properties.map(({ name }) => name).join(', ')}
  --slice        the part of about two minutes that the tests run
  --seed TEXT    the same chance again
  --verbose      say how far it is
`

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    slice: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now()) },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const unknown = values.only.filter((name) => !properties.some((property) => property.name === name))
  if (unknown.length > 0) {
    process.stderr.write(`no property is called ${unknown.join(', ')}\n\n${usage}`)
    return 2
  }
  const wanted = properties.filter(({ name }) => values.only.length === 0 || values.only.includes(name))
  process.stdout.write(`seed ${values.seed}\n`)
  let failed = 0
  for (const property of wanted) {
    const began = performance.now()
    const size = values.slice ? 'slice' : 'whole'
    const say = (text: string): void => void (values.verbose && process.stderr.write(`  ${property.name}: ${text}\n`))
    const tally = await runProperty(property, { seed: values.seed, size, say })
    process.stdout.write(`${lineOf(property.name, tally, (performance.now() - began) / 1000)}\n`)
    for (const failure of tally.failures) process.stdout.write(`  ${failure.replaceAll('\n', '\n    ')}\n`)
    failed += tally.failures.length
  }
  return failed === 0 ? 0 : 1
}

function lineOf(name: string, { counts, failures }: Tally, seconds: number): string {
  const counted = Object.entries(counts).map(([what, count]) => `${what} ${count}`)
  const verdict = failures.length === 0 ? 'holds' : `FAILS ${failures.length} times`
  return `${name}: ${verdict}; ${counted.join(', ')} (${seconds.toFixed(0)} s)`
}

process.exitCode = await main()
