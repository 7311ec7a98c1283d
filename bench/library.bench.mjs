import compare from './compare.mjs'
import diff from './diff.mjs'
import formats from './formats.mjs'
import statistics from './statistics.mjs'

// Each bench file is two processes in every pair, which have to start and to load the library. One file takes a third of
// the time that four took, and that is as many more pairs.
export default (bench) => {
  for (const add of [compare, diff, formats, statistics]) add(bench)
}
