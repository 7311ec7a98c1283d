'use strict'
/* A process whose instructions are counted and not its time is to do the same each time. The built-in runner starts
 * Node with flags for that; a process that the user's command starts has begun already, and what can still be set
 * is set here: V8 compiles and collects in the one thread there is, when so much was done. The seed of its hashes
 * is past setting. The compiler stays on. */

const { setFlagsFromString } = require('node:v8')

const flags = [
  '--no-concurrent-recompilation',
  '--no-concurrent-osr',
  '--no-concurrent-sparkplug',
  '--no-concurrent-marking',
  '--no-concurrent-minor-ms-marking',
  '--no-concurrent-sweeping',
  '--no-concurrent-array-buffer-sweeping',
  '--no-parallel-marking',
  '--no-parallel-compaction',
  '--no-parallel-scavenge',
  '--no-parallel-pointer-update',
  '--predictable-gc-schedule',
  '--random-seed=1',
]

exports.beSteady = () => {
  for (const flag of flags) setFlagsFromString(flag)
}

// Where whole launches are counted, each Node loads this file by itself.
if (process.env.BENCHGATE_COUNTED === 'whole') exports.beSteady()
