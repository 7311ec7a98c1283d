'use strict'
/* Bun has no loader hooks, and nothing of its own passes through Module._load. It has plugins, which give the text of a
 * module: the module before a harness is the same as in Node, and imports the real one under a name of its own. */

const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { pathToFileURL } = require('node:url')
const { harnessAt, kindOfExports, mark, packageOf, sourceOf } = require('./known.cjs')

/** A plugin has to answer whatever it is asked, so it is asked for little. */
const asked =
  /[\\/](?:tinybench[^\\/]*[\\/]dist[\\/]index\.js|mitata[^\\/]*[\\/]src[\\/](?:main|cli)\.mjs|benchmark[\\/]benchmark\.js)$/

function meetInBun(engine) {
  globalThis.Bun.plugin({
    name: 'benchgate',
    setup(build) {
      build.onLoad({ filter: asked }, ({ path }) => ({ contents: textFor(path), loader: 'js' }))
    },
  })
  const { require } = Module.prototype
  Module.prototype.require = function (request) {
    const exports = Reflect.apply(require, this, [request])
    const kind = kindOfExports(exports)
    return kind === null ? exports : (engine.meet(kind, exports, fileOf(request, this)) ?? exports)
  }
}

function textFor(file) {
  const real = `${file}?${mark}`
  const harness = harnessAt(pathToFileURL(file).href)
  if (harness !== null) return sourceOf(harness, real)
  const { name, isModule } = packageOf(file) ?? {}
  if (isModule || file.endsWith('.mjs')) return readFileSync(file, 'utf8')
  return commonJs(real, name === 'benchmark' ? file : null)
}

/** What is CommonJS stays what it was for those who require it. */
function commonJs(real, benchmark) {
  const meets = `process[Symbol.for('benchgate.harness')]?.meet('benchmark', real, ${JSON.stringify(benchmark)})`
  return `import real from ${JSON.stringify(real)}
${benchmark === null ? '' : meets}
export * from ${JSON.stringify(real)}
export default real
export { real as "module.exports" }
`
}

function fileOf(request, parent) {
  try {
    return Module._resolveFilename(request, parent)
  } catch {
    return request
  }
}

module.exports = { meetInBun }
