'use strict'
// Tells, at the end of every Node process and worker thread of the suite, which files it loaded from where it must
// not: the user's checkout, or the checkout of the other side. V8 itself lists the scripts, so that modules of
// either kind are seen, however they were loaded, and nothing is hooked while the suite runs.
//
// BENCHGATE_LOADED names the folder for the answers, BENCHGATE_FOREIGN the forbidden roots, one a line.
// BENCHGATE_WRITTEN is a time, two figures of milliseconds: what changed in it is told wherever it lies.

const { writeFileSync, realpathSync, statSync } = require('node:fs')
const path = require('node:path')
const { fileURLToPath } = require('node:url')
const { threadId } = require('node:worker_threads')

// Deno loads this as well, and a script there may have no right to read the environment: it is left alone then.
const environment = readable()

function readable() {
  try {
    return process.env.BENCHGATE_LOADED === undefined ? {} : process.env
  } catch {
    return {}
  }
}

const folder = environment.BENCHGATE_LOADED
const roots = (environment.BENCHGATE_FOREIGN ?? '').split('\n').filter((root) => root !== '')
const [from = 0, until = 0] = (environment.BENCHGATE_WRITTEN ?? '').split(' ').map(Number)

function isWritten(file) {
  if (until === 0) return false
  try {
    const { ctimeMs } = statSync(file)
    return from < ctimeMs && ctimeMs < until
  } catch {
    return false
  }
}

function real(file) {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

function fileOf(url) {
  if (url.startsWith('file://')) {
    try {
      return fileURLToPath(url.replace(/[?#].*$/, ''))
    } catch {
      return null
    }
  }
  return path.isAbsolute(url) ? url : null
}

function scripts() {
  const { Session } = require('node:inspector')
  const urls = new Set()
  const session = new Session()
  session.connect()
  session.on('Debugger.scriptParsed', ({ params }) => urls.add(params.url))
  session.post('Debugger.enable')
  session.disconnect()
  return urls
}

function tell() {
  const found = new Set(Object.keys(require.cache))
  try {
    for (const url of scripts()) {
      const file = fileOf(url)
      if (file !== null) found.add(file)
    }
  } catch {
    // Without an inspector, what CommonJS loaded is all that can be told.
  }
  const lines = ['node']
  try {
    for (const file of [...found].map(real)) {
      const isForeign = roots.some((root) => file.startsWith(root + path.sep))
      const kind = isForeign ? 'file' : isWritten(file) ? 'written' : null
      if (kind !== null) lines.push(`${kind}\t${file.replaceAll('\n', ' ')}\t`)
    }
    writeFileSync(path.join(folder, `node-${process.pid}-${threadId}`), `${lines.join('\n')}\n`)
  } catch {
    // The folder is gone where Benchgate has ended already.
  }
}

/** Pools end their processes by a signal, after which there is no `exit`. */
function tellBeforeTheEnd() {
  tell()
  if (process.listenerCount('SIGTERM') === 0) process.kill(process.pid, 'SIGTERM')
}

if (folder && roots.length > 0) {
  process.on('exit', tell)
  if (process.channel) process.once('SIGTERM', tellBeforeTheEnd)
}
