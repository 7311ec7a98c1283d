'use strict'
/* Which modules are harnesses, and the module that stands before each: it imports the real one, has it
 * met, and exports the same names, with what the adapter replaced. */

const { existsSync, readFileSync } = require('node:fs')
const path = require('node:path')
const { fileURLToPath } = require('node:url')

const mark = 'benchgate-met'

/** File within the package, by package. Other modules of these packages are left alone. */
const entries = {
  tinybench: /^dist\/index\.js$/,
  mitata: /^src\/(main|cli)\.mjs$/,
  // The root process, the workers up to 3, and those of 4 and 5, which need not import the index.
  vitest: /^dist\/(cli|runners|index|workers\/(forks|threads))\.js$/,
}

/** Exports that an adapter replaces, by entry; all others are passed through as they are. */
const replaced = {
  'mitata src/cli.mjs': ['bench', 'baseline', 'group', 'run'],
  'mitata src/main.mjs': ['bench', 'group', 'boxplot', 'barplot', 'summary', 'lineplot', 'run'],
}

/** The package that a file belongs to: `{ name, version, folder, isModule }`, or null. */
function packageOf(file) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json')
    if (existsSync(manifest)) {
      try {
        const { name, version, type } = JSON.parse(readFileSync(manifest, 'utf8'))
        if (typeof name === 'string') return { name, version: String(version), folder, isModule: type === 'module' }
      } catch {
        return null
      }
    }
    if (path.dirname(folder) === folder) return null
  }
}

const likely = /(?:^|\/)(?:dist\/(?:index|cli|runners|workers\/forks|workers\/threads)\.js|src\/(?:main|cli)\.mjs)$/

/** The harness whose entry this URL is, or null. */
function harnessAt(url) {
  const [bare] = url.split(/[?#]/)
  if (!bare.startsWith('file:') || !likely.test(bare)) return null
  const file = fileURLToPath(bare)
  const found = packageOf(file)
  if (found === null || !Object.hasOwn(entries, found.name)) return null
  const inside = path.relative(found.folder, file).split(path.sep).join('/')
  // Before 4 the workers have exports of their own, and import what runs benchmarks from a file that is met.
  if (inside.startsWith('dist/workers/') && /^[123]\./.test(found.version)) return null
  return entries[found.name].test(inside) ? { ...found, file, inside } : null
}

/** Sends an import of a harness to the module before it. `require` is met elsewhere. */
function redirect(found, context) {
  const { url } = found
  const isImport = !(context.conditions ?? []).includes('require')
  if (!isImport || url.includes(mark) || context.parentURL?.includes(mark)) return found
  if (harnessAt(url) === null) return found
  return { ...found, url: `${url}${url.includes('?') ? '&' : '?'}${mark}`, format: 'module' }
}

function facadeOf(url) {
  if (!url.includes(mark)) return null
  const real = url.replace(new RegExp(`[?&]${mark}`), '')
  const harness = harnessAt(real)
  if (harness === null) return null
  return { format: 'module', source: sourceOf(harness, real), shortCircuit: true }
}

/** What is met in place of an entry that exports nothing. */
const companions = {
  vitest: {
    'dist/cli.js': './node.js',
    'dist/workers/forks.js': '../index.js',
    'dist/workers/threads.js': '../index.js',
  },
}

/** Without `await`, so that what imports it can still be required. */
function sourceOf({ name, file, inside }, real) {
  const imported =
    name in companions && inside in companions[name] ? new URL(companions[name][inside], real).href : real
  const lines = [
    `import * as real from ${JSON.stringify(imported)}`,
    `export * from ${JSON.stringify(real)}`,
    `const engine = process[Symbol.for('benchgate.harness')]`,
    `const met = engine?.meet(${JSON.stringify(name)}, real, ${JSON.stringify(file)}) ?? real`,
  ]
  for (const one of replaced[`${name} ${inside}`] ?? [])
    lines.push(`const own_${one} = met.${one}`, `export { own_${one} as ${one} }`)
  return `${lines.join('\n')}\n`
}

/** The harness that a CommonJS module (or a module that was required) is, by what it exports. */
function kindOfExports(exports) {
  if (exports === null || (typeof exports !== 'object' && typeof exports !== 'function')) return null
  const has = (name) => Object.hasOwn(exports, name)
  if (typeof exports === 'function') return has('Suite') && has('formatNumber') && has('filter') ? 'benchmark' : null
  if (has('Bench') && has('Task') && has('hrtimeNow')) return 'tinybench'
  if (has('bench') && has('run') && has('do_not_optimize') && has('B')) return 'mitata'
  return null
}

module.exports = { packageOf, harnessAt, redirect, facadeOf, kindOfExports, mark, sourceOf }
