/** Damaged inputs for everything that reads from outside. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runCampaign } from '../fuzz/campaign.ts'
import { inputOf, type Reader } from '../fuzz/reader.ts'
import { readers } from '../fuzz/readers.ts'
import type { Property, Tally, Torture } from '../property.ts'
import { inParallel } from '../world/in-parallel.ts'
import { plainEnvironment, runProgram } from '../world/program.ts'

export const fuzz: Property = {
  name: 'fuzz',
  claim:
    'Whatever comes from outside is read or refused: no crash, no hang, no changed prototype, no path that leads elsewhere.',
  async run({ random, size, folder, say }: Torture): Promise<Tally> {
    const seed = String(random.integer(2 ** 31))
    const inputsOf = ({ share }: Reader) => (size === 'whole' ? share : Math.ceil(share / 100))
    const campaign = await runCampaign({ readers, seed, inputsOf, threads: 2, longestSeconds: 60, say })
    for (const [name, { tried, accepted, slowestMilliseconds }] of campaign.byReader) {
      say(`${name}: ${tried} tried, ${accepted} read, the slowest ${slowestMilliseconds.toFixed(1)} ms`)
    }
    const started = await tryProgram(folder, seed, size === 'whole' ? 600 : 20)
    const tallies = [...campaign.byReader.values()]
    const sum = (of: (one: (typeof tallies)[number]) => number) => tallies.reduce((total, one) => total + of(one), 0)
    return {
      counts: {
        readers: readers.length,
        inputs: sum(({ tried }) => tried),
        'read, the others refused': sum(({ accepted }) => accepted),
        hung: campaign.hung,
        'files through the built command line': started.files,
        'slowest ms': Math.round(Math.max(...tallies.map(({ slowestMilliseconds }) => slowestMilliseconds))),
      },
      failures: [...campaign.failures, ...started.failures],
    }
  },
}

/** A sample of the same files through `benchgate read`: an exit code that means something, no stack. */
async function tryProgram(folder: string, seed: string, count: number) {
  const formats = readers.filter(({ name }) => name.startsWith('format: '))
  const failures: string[] = []
  mkdirSync(folder, { recursive: true })
  const items = Array.from({ length: count }, (_, index) => ({ reader: formats[index % formats.length]!, index }))
  await inParallel(items, [0, 1], async ({ reader, index }) => {
    const file = path.join(folder, `${index}.txt`)
    writeFileSync(file, inputOf(reader, `${seed} program`, index).bytes)
    const format = reader.name === 'format: told apart' ? 'auto' : reader.name.slice('format: '.length)
    const { code, hung, stdout, stderr } = await runProgram(['read', file, '--format', format], {
      cwd: folder,
      env: plainEnvironment,
    })
    const fine = code === 0 ? stdout.trimStart().startsWith('{') : (code === 2 || code === 3) && stdout === ''
    if (hung || !fine || /mistake of its own|\n\s+at /.test(stderr)) {
      failures.push(
        `benchgate read --format ${format}, input ${index}, seed ${seed}: exit ${code}\n${stderr.slice(-800)}`,
      )
    }
  })
  return { files: count, failures }
}
