import { benjaminiHochberg, nominalLevels, signedRankInterval } from '../dist/library/index.js'
import { numbers } from './data.mjs'

export default (bench) => {
  const next = numbers(3)
  const differences = Array.from({ length: 30 }, () => 0.05 + 0.2 * (next() - 0.5))
  const pValues = Array.from({ length: 1_000 }, next)

  bench.add('signed-rank interval, 30 rounds', () => signedRankInterval(differences, 0.0194))
  bench.add('false discovery rate, 1,000 p-values', () => benjaminiHochberg(pValues, 0.05))
  bench.add('levels of five looks', () => nominalLevels([8, 11, 15, 21, 30], 0.05))
}
