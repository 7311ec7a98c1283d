/** Loaded into a built program with `node --import`: counts every call of dist/ that the surroundings can
 *  refuse (a file, a folder, a process, a text to parse), writes each to a list, and refuses the one that
 *  it is told to. Calls of Node's own and of the user's code are left alone. Environment:
 *
 *  TORTURE_DIST   the folder whose calls count
 *  TORTURE_ROOTS  JSON: folders by the name to show them with, so that labels hold for any machine
 *  TORTURE_POINTS file for the list: one JSON line per call, {key, op, file, line, column, where, path}
 *  TORTURE_FAULT  JSON: {key, kind, nth (1 is the first, 0 every), fired: file that is made when it struck} */

import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const dist = process.env.TORTURE_DIST
const roots = Object.entries(JSON.parse(process.env.TORTURE_ROOTS ?? '{}'))
const list = process.env.TORTURE_POINTS
const fault = JSON.parse(process.env.TORTURE_FAULT ?? 'null')
const original = { ...fs }
const seen = new Map()

/** What each operation can suffer; the first argument is a path unless `subject` says otherwise. */
const reads = ['readFileSync', 'readdirSync', 'statSync', 'lstatSync', 'realpathSync', 'accessSync', 'readSync']
const writes = [
  ...['writeFileSync', 'appendFileSync', 'openSync', 'writeSync', 'fsyncSync', 'renameSync', 'mkdirSync'],
  ...['mkdtempSync', 'rmSync', 'unlinkSync', 'copyFileSync', 'cpSync', 'chmodSync', 'symlinkSync'],
]
const promised = ['readFile', 'writeFile', 'appendFile', 'access', 'stat', 'rm', 'mkdir', 'readdir', 'open', 'unlink']

/** The call of dist/ that a wrapper stands directly under, and whether it is the one to refuse. */
function meet(op, subject) {
  const frame = new Error('').stack.split('\n')[3] ?? ''
  const at = /(?:at (?:async )?(.*?) \()?(?:file:\/\/)?(\/[^()]*):(\d+):(\d+)\)?$/.exec(frame)
  if (at === null || !decodeURI(at[2]).startsWith(dist)) return null
  const path = shown(subject)
  const [file, line, column] = [decodeURI(at[2]).slice(dist.length + 1), Number(at[3]), Number(at[4])]
  const key = `${op} ${file}:${line}:${column} ${path}`
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  if (list !== undefined) {
    const where = (at[1] ?? '').replace(/^(new|Object\.|async )\s*/, '').replace(/^.*\./, '')
    original.appendFileSync(list, `${JSON.stringify({ key, op, file, line, column, where, path })}\n`)
  }
  if (fault === null || fault.key !== key || (fault.nth !== 0 && fault.nth !== count)) return null
  if (fault.nth !== 0 && original.existsSync(fault.fired)) return null
  original.writeFileSync(fault.fired, '')
  return fault.kind
}

/** A path or command without what differs from run to run. */
function shown(subject) {
  let text = typeof subject === 'string' ? subject : subject instanceof URL ? subject.pathname : ''
  for (const [name, folder] of roots) text = text.replaceAll(folder, name)
  return text
    .replace(/\.[0-9a-f]{8}\.part\b/g, '.#.part')
    .replace(/[0-9a-f]{7,}/g, '#')
    .replace(/report-\w{6}\b/, 'report-#')
    .replace(/\d+/g, 'N')
    .slice(0, 120)
}

function refusal(code, op, subject) {
  const error = new Error(`${code}: torture, ${op.replace('Sync', '')} '${shown(subject)}'`)
  return Object.assign(error, { code, errno: -1, syscall: op.replace('Sync', '') })
}

function wrapSync(op) {
  fs[op] = function wrapped(...args) {
    const kind = meet(op, args[0])
    if (kind === null) return original[op](...args)
    if (kind === 'half' && op === 'readFileSync') return half(original[op](...args))
    if (kind === 'empty') return typeof args[1] === 'string' ? '' : Buffer.alloc(0)
    if (kind === 'half') {
      original[op](args[0], half(args[1]), args[2])
      throw refusal('ENOSPC', op, args[0])
    }
    throw refusal(kind, op, args[0])
  }
}

function half(content) {
  return typeof content === 'string'
    ? content.slice(0, content.length >> 1)
    : Buffer.from(content).subarray(0, content.length >> 1)
}

function wrapPromise(op) {
  const real = fs.promises[op]
  fs.promises[op] = function wrapped(...args) {
    const kind = meet(`promises.${op}`, args[0])
    return kind === null ? real.apply(fs.promises, args) : Promise.reject(refusal(kind, op, args[0]))
  }
}

function wrapExists() {
  fs.existsSync = function wrapped(file) {
    return meet('existsSync', file) === null && original.existsSync(file)
  }
}

function wrapSpawn(op) {
  const real = childProcess[op]
  childProcess[op] = function wrapped(file, args, options) {
    const kind = meet(op, commandOf(file, args))
    if (kind === 'ENOMEM') throw refusal('ENOMEM', 'spawn', file)
    if (kind === 'missing') return real('/nonexistent/program', args, options)
    if (kind === 'fails') return real('/bin/sh', ['-c', 'exit 1'], options)
    const child = real(file, args, options)
    if (kind === 'killed') child.kill?.('SIGKILL')
    if (kind === 'unread') setImmediate(() => child.stdout?.destroy(refusal('EIO', 'read', file)))
    return child
  }
}

/** The program and its verb: `git -c … rev-parse …` is `git rev-parse`. */
function commandOf(file, args) {
  const name = String(file).replace(/^.*\//, '')
  const words = name === 'git' ? args.filter((word, i) => word !== '-c' && args[i - 1] !== '-c') : []
  return `${name} ${words[0] ?? ''}`.trim()
}

function wrapParse() {
  const real = JSON.parse
  JSON.parse = function wrapped(text, reviver) {
    if (meet('JSON.parse', '') !== null) throw new SyntaxError('torture: Unexpected end of JSON input')
    return real(text, reviver)
  }
}

if (dist !== undefined && process.argv[1]?.startsWith(dist)) {
  for (const op of [...reads, ...writes]) wrapSync(op)
  for (const op of promised) wrapPromise(op)
  for (const op of ['spawn', 'execFileSync']) wrapSpawn(op)
  wrapExists()
  wrapParse()
  syncBuiltinESMExports()
}
