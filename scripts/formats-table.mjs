// Writes the table of formats into docs/formats/README.md: one row for each page under docs/formats, in the order of
// src/formats/registry.ts. A test holds table, pages and registry together.
// Needs a Node that runs TypeScript (the one in node_modules does): `node_modules/.bin/node scripts/formats-table.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { between } from './options-table.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = path.join(root, 'docs/formats')

export const start = '<!-- formats:start -->'
export const end = '<!-- formats:end -->'

/** Formats that differ in one respect only are on one page. */
const shared = { 'custom-smaller': 'custom', 'custom-bigger': 'custom' }

/** The page of a format, without its ending.
 *  @param {string} format @returns {string} */
export function pageOf(format) {
  return shared[format] ?? format
}

/** Text of each page by name.
 *  @returns {Record<string, string>} */
export function readPages() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -'.md'.length), readFileSync(path.join(folder, file), 'utf8')]),
  )
}

/** The steps to copy of a page.
 *  @param {string} page */
export function stepsOf(page) {
  return [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map((found) => found[1])
}

/** Whether the tool can be told which benchmarks to run.
 *  @param {string} page */
function focuses(page) {
  return stepsOf(page).some((step) => step.includes('{filter}'))
}

/** @param {readonly string[]} formats @param {Readonly<Record<string, string>>} pages */
export function formatsTable(formats, pages) {
  const rows = [...new Set(formats.map(pageOf))].map((name) => {
    const page = pages[name]
    if (page === undefined) throw new Error(`docs/formats/${name}.md is missing`)
    const title = /^# (.+)$/m.exec(page)?.[1] ?? name
    const names = formats.filter((format) => pageOf(format) === name).map((format) => `\`${format}\``)
    return `| [${title}](${name}.md) | ${names.join(', ')} | ${focuses(page) ? 'yes' : ''} |`
  })
  return ['| tool | `format` | takes a `{filter}` |', '|---|---|---|', ...rows].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { formatNames } = await import('../src/formats/registry.ts')
  const readme = path.join(folder, 'README.md')
  const table = `\n${formatsTable(formatNames, readPages())}\n`
  writeFileSync(readme, between(readFileSync(readme, 'utf8'), start, end, table))
}
