'use strict'
// What else has to be known before a benchmark is said not to run a function: whether this process started others,
// which are seen only where they leave an answer of their own, and which functions were asked for their text, for a
// copy that is compiled from it is another function.

/** Names beyond these are not kept: then no function can be told. */
const mostNames = 10_000

module.exports = function watch() {
  const child = require('node:child_process')
  const seen = { spawned: 0, asked: new Set(), library: [] }
  wrap(child.ChildProcess.prototype, 'spawn', () => seen.spawned++)
  for (const name of ['spawnSync', 'execSync', 'execFileSync']) wrap(child, name, () => seen.spawned++)
  require('node:module').syncBuiltinESMExports()
  wrap(Function.prototype, 'toString', (one) => {
    if (typeof one === 'function' && seen.asked.size < mostNames) seen.asked.add(one.name)
  })
  return seen
}

function wrap(owner, name, before) {
  const { value: original, ...rest } = Object.getOwnPropertyDescriptor(owner, name)
  const wrapped = {
    [name](...given) {
      before(this)
      return Reflect.apply(original, this, given)
    },
  }[name]
  Object.defineProperty(owner, name, { ...rest, value: wrapped })
}
