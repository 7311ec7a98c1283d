'use strict'
// What else has to be known before a benchmark is said not to run a function: whether this process started others,
// which are seen only where they leave an answer of their own, which functions were asked for their text, for a
// copy that is compiled from it is another function, and what hides calls or reads code without running it.

const runners = require('node:path').dirname(__dirname)

/** Names beyond these are not kept: then no function can be told. */
const mostNames = 10_000

/** @param isOwnCode whether a file that is read is code of the checkout. */
module.exports = function watch(isOwnCode) {
  const child = require('node:child_process')
  const seen = { spawned: 0, asked: new Set(), refusal: null }
  const refuse = (because) => {
    seen.refusal ??= because
  }
  wrap(child.ChildProcess.prototype, 'spawn', () => seen.spawned++)
  for (const name of ['spawnSync', 'execSync', 'execFileSync']) wrap(child, name, () => seen.spawned++)
  const threads = require('node:worker_threads')
  threads.Worker = new Proxy(threads.Worker, {
    construct(...given) {
      refuse('it starts worker threads')
      return Reflect.construct(...given)
    },
  })
  const vm = require('node:vm')
  for (const name of ['createContext', 'runInNewContext'])
    wrap(vm, name, () => refuse('it runs code in a context of its own'))
  watchReading(isOwnCode, refuse)
  require('node:module').syncBuiltinESMExports()
  const textOf = Function.prototype.toString
  wrap(Function.prototype, 'toString', (one) => {
    if (typeof one !== 'function' || seen.asked.size >= mostNames) return
    // A class has the text of all its methods.
    seen.asked.add(Reflect.apply(textOf, one, []).startsWith('class') ? '' : one.name)
  })
  return seen
}

/** Code that is read as a text is input, whether it is called or not. What loads modules reads them, too. */
function watchReading(isOwnCode, refuse) {
  const fs = require('node:fs')
  const look = (_, file) => {
    if (isOwnCode(file) && !isLoading(new Error().stack)) refuse('it reads code of the repository as a text')
  }
  for (const name of ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream', 'copyFileSync'])
    wrap(fs, name, look)
  for (const name of ['readFile', 'open', 'copyFile']) wrap(fs.promises, name, look)
}

/** Whether Node's loaders asked, or what runs the benchmarks: the first line beyond this file and Node's own functions of
 *  the file system is whoever called. */
function isLoading(stack = '') {
  const lines = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const asker = lines.find((line) => !line.includes(__filename) && !/[( ]node:(?:fs|internal\/fs)\b/.test(line)) ?? ''
  return /[( ]node:internal\//.test(asker) || asker.includes(runners)
}

function wrap(owner, name, before) {
  const { value: original, ...rest } = Object.getOwnPropertyDescriptor(owner, name)
  const wrapped = {
    [name](...given) {
      before(this, given[0])
      return Reflect.apply(original, this, given)
    },
  }[name]
  Object.defineProperty(owner, name, { ...rest, value: wrapped })
}
