// Writes the options into the places where people look them up: the table in docs/inputs.md and the inputs
// in action.yml. Both are made from src/config/options.ts, and a test holds them to it.
// Needs a Node that runs TypeScript (the one in node_modules does): `npm run --silent options`.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** @typedef {import('../src/config/options.ts').Option<unknown>} Option */

/** Name and row of every option that is an input of the action, in the table's order.
 *  @param {Readonly<Record<string, Option>>} options @returns {[string, Option][]} */
function inputsOf(options) {
  return Object.entries(options).filter(([, row]) => row.places.includes('input'))
}

/** What an option is when nobody sets it. Empty defaults are words.
 *  @param {Option} row */
function defaultOf(row) {
  if (row.shown !== undefined) return row.shown
  return row.default === null ? 'none' : `\`${row.default}\``
}

/** @param {Readonly<Record<string, Option>>} options */
export function optionsTable(options) {
  const cell = (text) => text.replaceAll('|', '\\|')
  const rows = inputsOf(options).map(([name, row]) => `| \`${name}\` | ${cell(defaultOf(row))} | ${cell(row.help)} |`)
  return ['| input | default | meaning |', '|---|---|---|', ...rows].join('\n')
}

/** The inputs of action.yml. None that the configuration file knows has a default there: the runner would
 *  hand it over as if somebody had written it, and the file could never say otherwise.
 *  @param {Readonly<Record<string, Option>>} options */
export function actionInputs(options) {
  return inputsOf(options)
    .map(([name, row]) => {
      const described = `${row.help} Default: ${defaultOf(row)}.`
      const given = row.actionDefault === undefined ? '' : `\n    default: ${row.actionDefault}`
      return `  ${name}:\n    description: ${JSON.stringify(described)}\n    required: false${given}`
    })
    .join('\n')
}

/** The text with what stands between the two markers replaced.
 *  @param {string} text @param {string} start @param {string} end @param {string} content */
export function between(text, start, end, content) {
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`the markers ${start} and ${end} are missing`)
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
}

/** Files to keep up to date, and how.
 *  @param {Readonly<Record<string, Option>>} options */
export function documents(options) {
  return [
    {
      file: 'docs/inputs.md',
      start: '<!-- options:start -->',
      end: '<!-- options:end -->',
      content: `\n${optionsTable(options)}\n`,
    },
    { file: 'action.yml', start: '  # options:start', end: '  # options:end', content: actionInputs(options) },
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { options } = await import('../src/config/options.ts')
  for (const { file, start, end, content } of documents(options)) {
    const place = path.join(root, file)
    writeFileSync(place, between(readFileSync(place, 'utf8'), start, end, content))
  }
}
