/** Text that tries to be more than text, in every place that takes text from outside, in every output. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Random } from '../../src/statistics/random.ts'
import { tryAction } from '../hostile/action.ts'
import { tryErrors, tryHistory, tryReports } from '../hostile/command-line.ts'
import { failureViewsOf, replyViewsOf, viewsOf } from '../hostile/matrix.ts'
import { allPayloads } from '../hostile/payloads.ts'
import { places } from '../hostile/places.ts'
import type { Property, Tally, Torture } from '../property.ts'

export const hostileText: Property = {
  name: 'hostile text',
  claim: 'No text from outside becomes markup, a command of a shell, of a runner or of a terminal, or a formula.',
  async run({ random, size, folder, say }: Torture): Promise<Tally> {
    const texts = size === 'whole' ? allPayloads : sample(allPayloads, 6, random)
    const failures: string[] = []
    let cells = 0
    const take =
      (where: string, text: string) =>
      ([output, faults]: readonly [string, readonly string[]]) => {
        cells += 1
        failures.push(...faults.map((fault) => `${where}, ${output}, ${JSON.stringify(text.slice(0, 100))}: ${fault}`))
      }
    for (const text of texts) {
      for (const place of places) viewsOf(place, text).forEach(take(place.name, text))
      ;(await failureViewsOf(text)).forEach(take('failure', text))
      replyViewsOf(text).forEach(take('answer', text))
    }
    say(`${cells} cells of the matrix`)
    const work = path.join(folder, 'work')
    mkdirSync(work)
    writeFileSync(path.join(work, 'a.txt'), '')
    const built = [
      await tryReports(texts, work),
      await tryErrors(texts, work),
      await tryHistory(allPayloads, path.join(folder, 'history')),
      await tryAction(allPayloads, path.join(folder, 'action'), size === 'whole' ? 3 : 1),
    ]
    failures.push(...built.flatMap((one) => one.failures))
    if (existsSync(path.join(work, 'pwned'))) failures.push('a shell ran what stands in a name')
    return {
      counts: {
        texts: texts.length,
        places: places.length,
        cells,
        'outputs of the built program': built.reduce((sum, one) => sum + one.outputs, 0),
      },
      failures,
    }
  },
}

function sample<T>(all: readonly T[], count: number, random: Random): T[] {
  return random.shuffle([...all]).slice(0, count)
}
