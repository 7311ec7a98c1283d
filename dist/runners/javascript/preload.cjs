'use strict'
/* Loaded into every process of Node, Deno (NODE_OPTIONS=--require) and Bun (BUN_OPTIONS=--preload) that the user's
 * command starts: meets a benchmark harness where it is imported, so that its `run` is ours. Without BENCHGATE_HARNESS
 * in the environment it does nothing. Plain CommonJS, because it runs in the user's own Node, from 18.19 on.
 *
 * A harness that is CommonJS is met behind Module._load, one that is an ES module by the hooks of
 * hooks.mjs. Either way `meet` of the adapter gets what the module exports and may change it. */

// Deno loads this as well, and a script there may have no right to read the environment: it is left alone then.
const environment = readable()

function readable() {
  try {
    return process.env.BENCHGATE_HARNESS === undefined ? {} : process.env
  } catch {
    return {}
  }
}

const folder = environment.BENCHGATE_HARNESS
if (folder !== undefined && folder !== '' && mayMeet()) start()

/** Only where the suite may do all that meeting takes: it is not to fail, or to ask, because of us. Before Deno 2.9 a
 *  process that has loader hooks may stand still. */
function mayMeet() {
  const { Deno } = globalThis
  const { permission, versions } = process
  if (versions.deno === undefined) {
    return permission === undefined || (permission.has('fs.read') && permission.has('fs.write', folder))
  }
  const [major, minor] = versions.deno.split('.').map(Number)
  const isGranted = (name) => Deno.permissions.querySync({ name }).state === 'granted'
  return (major > 2 || (major === 2 && minor >= 9)) && ['env', 'read', 'write', 'sys'].every(isGranted)
}

function start() {
  const { Engine, engineKey } = require('./engine.cjs')
  if (process[engineKey] !== undefined) return
  const engine = new Engine(folder)
  // On `process`, because that is one and the same in contexts of node:vm, which globalThis is not.
  Object.defineProperty(process, engineKey, { value: engine, enumerable: false })
  if (engine.isOver()) process.exit(0)
  if (environment.BENCHGATE_COUNTED === '1') require('./steady.cjs').beSteady()
  const { meet } = require('./meet.cjs')
  engine.meet = (kind, exports, file) => meet(engine, kind, exports, file)
  if (process.versions.bun !== undefined) {
    require('./bun.cjs').meetInBun(engine)
    engine.started(true)
    return
  }
  meetCommonJs(engine)
  engine.started(meetModules())
}

/** A harness is known by what it exports: packages may be installed under any name. */
function meetCommonJs(engine) {
  const Module = require('node:module')
  const { kindOfExports } = require('./known.cjs')
  const load = Module._load
  Module._load = function (request, parent, ...rest) {
    const exports = Reflect.apply(load, this, [request, parent, ...rest])
    const kind = kindOfExports(exports)
    if (kind === null) return exports
    return engine.meet(kind, exports, fileOf(Module, request, parent)) ?? exports
  }
}

function fileOf(Module, request, parent) {
  try {
    return Module._resolveFilename(request, parent)
  } catch {
    return request
  }
}

/** False where this Node knows no loader hooks that can be registered. */
function meetModules() {
  const Module = require('node:module')
  if (typeof Module.registerHooks === 'function') {
    const { facadeOf, redirect } = require('./known.cjs')
    Module.registerHooks({
      resolve: (specifier, context, next) => redirect(next(specifier, context), context),
      load: (url, context, next) => facadeOf(url) ?? next(url, context),
    })
  } else if (typeof Module.register === 'function') {
    const { pathToFileURL } = require('node:url')
    registerLast(Module, pathToFileURL(require('node:path').join(__dirname, 'hooks.mjs')).href)
  } else return false
  return true
}

/** The hooks that are registered last are asked first, and some answer in place of all others (jiti): ours are
 *  registered again behind each. */
function registerLast(Module, ours) {
  const { register } = Module
  register(ours)
  Module.register = function (...args) {
    const result = Reflect.apply(register, this, args)
    register(ours)
    return result
  }
  Module.syncBuiltinESMExports()
}
