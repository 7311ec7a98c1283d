'use strict'
// Profiles this Node process, or this worker thread, from its start to its exit, by V8's own inspector. Whoever
// started it cuts out the part that counts by the times of the samples (`CLOCK_MONOTONIC`, as process.hrtime).
//
// BENCHGATE_PROFILE names the folder for the answers, BENCHGATE_PROFILE_KIND what is wanted: `cpu`, `allocations`,
// `counts`, or `reach`, which is counts with what has to be known to say that something was not called.
// BENCHGATE_PROFILE_ROOT is the checkout: counts are kept for its own files alone.

const { renameSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { fileURLToPath, pathToFileURL } = require('node:url')
const { threadId } = require('node:worker_threads')

// Deno loads this as well, and a script there may have no right to read the environment: it is left alone then.
const environment = readable()

function readable() {
  try {
    return process.env.BENCHGATE_PROFILE === undefined ? {} : process.env
  } catch {
    return {}
  }
}

const folder = environment.BENCHGATE_PROFILE
const kind = environment.BENCHGATE_PROFILE_KIND
const interval = Number(environment.BENCHGATE_PROFILE_INTERVAL ?? 500)
const root = environment.BENCHGATE_PROFILE_ROOT ?? ''

/** Microseconds between samples of processor time, bytes between samples of allocations. */
const allocationInterval = 16 * 1024

/** Up to Node 25 V8 books the samples of an inlined function on its caller, in whole or in part, and what it allocates
 *  as well. Without inlining every function has its own. Both sides are run the same way. */
function keepFunctionsApart() {
  if (Number(process.versions.node.split('.')[0]) >= 26) return
  const { setFlagsFromString } = require('node:v8')
  for (const flag of ['--no-turbo-inlining', '--no-maglev-inlining']) setFlagsFromString(flag)
}

/** The inspector's answers come at once, in the same thread. */
function asking(session) {
  return (method, params) => {
    let answer = null
    session.post(method, params, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`)
      answer = result
    })
    return answer
  }
}

const kinds = {
  cpu: {
    start(ask) {
      keepFunctionsApart()
      ask('Profiler.enable')
      ask('Profiler.setSamplingInterval', { interval })
      ask('Profiler.start')
      this.earlier = []
      this.nativesIn = require('./addons.cjs')(() => {
        this.earlier.push(ask('Profiler.stop').profile)
        ask('Profiler.start')
      })
    },
    stop(ask) {
      const profiles = [...this.earlier, ask('Profiler.stop').profile]
      const maps = generated(ask)
      const told = profiles.map((one) => ({ ...one, ...this.nativesIn(one, (id) => sourceOf(ask, id)) }))
      return { ...told.pop(), earlier: told, maps }
    },
  },
  allocations: {
    start(ask) {
      keepFunctionsApart()
      ask('HeapProfiler.enable')
      ask('HeapProfiler.startSampling', {
        samplingInterval: allocationInterval,
        includeObjectsCollectedByMajorGC: true,
        includeObjectsCollectedByMinorGC: true,
      })
    },
    stop: (ask) => ({ ...ask('HeapProfiler.stopSampling').profile, maps: generated(ask) }),
  },
  counts: {
    start(ask) {
      ask('Profiler.enable')
      ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    },
    stop(ask) {
      const own = ask('Profiler.takePreciseCoverage').result.filter(({ url }) => isOwn(url))
      const maps = generated(ask)
      return own.map((script) => ({ ...script, ...maps.find(({ url }) => url === script.url) }))
    },
  },
}

/** Of all together: more is no source map of a benchmark. */
const mostMapCharacters = 64 * 2 ** 20

/** What names a source map among the checkout's scripts. What carries it in itself may be nowhere but here: the text that
 *  a loader has made is no file. Asked once all is over, for a debugger makes slower. */
function generated(ask) {
  const found = []
  let left = mostMapCharacters
  sessionOf.current.on('Debugger.scriptParsed', ({ params: { url, sourceMapURL: map, scriptId } }) => {
    if (map && isOwn(url)) found.push({ url, map, scriptId })
  })
  ask('Debugger.enable')
  return found.flatMap(({ url, map, scriptId }) => {
    const text = map.startsWith('data:') ? ask('Debugger.getScriptSource', { scriptId }).scriptSource : undefined
    left -= map.length + (text?.length ?? 0)
    return left < 0 ? [] : [{ url, map, text }]
  })
}

function sourceOf(ask, scriptId) {
  try {
    return ask('Debugger.getScriptSource', { scriptId }).scriptSource
  } catch {
    // It is collected.
    return ''
  }
}

const sessionOf = { current: null }

kinds.reach = {
  ...kinds.counts,
  stop(ask) {
    const all = ask('Profiler.takePreciseCoverage').result
    const { spawned, asked, refusal } = kinds.reach.seen
    return {
      functions: all.filter(({ url }) => isOwn(url)),
      library: all.filter(({ url }) => isInside(url) && !isOwn(url)).map(({ url }) => url),
      spawned,
      asked: [...asked],
      refusal,
    }
  },
}

function isInside(url) {
  return root !== '' && (url.startsWith(`${pathToFileURL(root).href}/`) || url.startsWith(root + path.sep))
}

/** @param file a path, a URL or whatever else Node's file system takes. */
function isOwnCode(file) {
  try {
    const name = file instanceof URL ? fileURLToPath(file) : Buffer.isBuffer(file) ? file.toString() : file
    return typeof name === 'string' && /\.[cm]?[jt]s$/.test(name) && isOwn(path.resolve(name))
  } catch {
    return false
  }
}

function isOwn(url) {
  return isInside(url) && !url.includes('/node_modules/')
}

function begin() {
  // What this process starts by itself is profiled too, but a second session here would measure the first.
  if (!folder || kinds[kind] === undefined || globalThis[Symbol.for('benchgate.profiling')]) return
  globalThis[Symbol.for('benchgate.profiling')] = true
  const { Session } = require('node:inspector')
  const session = new Session()
  session.connect()
  sessionOf.current = session
  const ask = asking(session)
  const name = path.join(folder, `node-${process.pid}-${threadId}`)
  if (kind === 'reach') {
    // One that never answers is one whose calls are not known.
    writeFileSync(`${name}.begun`, '')
    kinds.reach.seen = require('./reach.cjs')(isOwnCode)
  }
  kinds[kind].start(ask)
  process.on('exit', () => {
    const answer = { collector: 'v8', kind, version: process.version, profile: kinds[kind].stop(ask) }
    writeFileSync(`${name}.part`, JSON.stringify(answer))
    renameSync(`${name}.part`, `${name}.json`)
  })
}

try {
  begin()
} catch (error) {
  // The suite runs as it would; that there is no profile is told by whoever looks for it.
  process.stderr.write(`benchgate: this process cannot be profiled: ${error.message}\n`)
}
