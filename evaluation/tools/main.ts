/** `npm run evaluate:tools`: every tool in the newest version that its registry has, run here, its output read by
 *  the built program. Prints a row for each, and ends with 1 where something was read otherwise than expected. What
 *  cannot run here (no toolchain, no package) is skipped with the reason. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { toolsFromSources } from './from-sources.ts'
import { javaTools } from './java.ts'
import { javascriptTools } from './javascript.ts'
import { nativeTools } from './native.ts'
import { pythonTools } from './python.ts'
import { readFiles } from './read-files.ts'
import { rubyTools } from './ruby.ts'
import { rustTools } from './rust.ts'
import { Absent, type Tool } from './tool.ts'
import { webTools } from './web.ts'

const usage = `npm run evaluate:tools -- [options]

  --only LIST     of these tools only
  --folder PATH   where tools are installed and files are written (default: below the temporary folder)
  --sources PATH  checkouts of tools that no registry has: nanobench, Catch2, luau, google-benchmark,
                  phpbench (with phpbench-container, glob, jsonlint), benchmark-ips
  --out FILE      write the table there, too
`

const all: readonly Tool[] = [
  ...javascriptTools,
  ...pythonTools,
  ...nativeTools,
  ...toolsFromSources,
  ...rustTools,
  ...javaTools,
  ...rubyTools,
  ...webTools,
]

interface Row {
  readonly tool: string
  readonly version: string
  readonly files: number
  readonly found: string
  readonly outcome: string
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    folder: { type: 'string' },
    sources: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help === true) process.stdout.write(usage)
else await evaluateTools()

async function evaluateTools(): Promise<void> {
  const root = path.resolve(import.meta.dirname, '../..')
  const program = path.join(root, 'dist/cli/index.js')
  if (!existsSync(program)) throw new Error('dist/cli/index.js is missing: run `npm run build` first')
  const folder = path.resolve(values.folder ?? path.join(tmpdir(), 'benchgate-tools'))
  const only = values.only?.split(',')
  const rows: Row[] = []
  for (const tool of all.filter(({ name }) => only === undefined || only.includes(name))) {
    const row = await tryTool(tool, path.join(folder, tool.name.replace(/\W+/g, '-')), program)
    rows.push(row)
    process.stdout.write(`${row.outcome.padEnd(8)} ${row.tool} ${row.version}: ${row.files} files, ${row.found}\n`)
  }
  const text = tableOf(rows)
  process.stdout.write(`\n${text}`)
  if (values.out !== undefined) writeFileSync(values.out, text)
  process.exitCode = rows.some(({ outcome }) => outcome === 'wrong') ? 1 : 0
}

async function tryTool(tool: Tool, folder: string, program: string): Promise<Row> {
  mkdirSync(folder, { recursive: true })
  const row = { tool: tool.name, version: '', files: 0 }
  try {
    const { version, outputs } = await tool.run(
      folder,
      values.sources === undefined ? undefined : path.resolve(values.sources),
    )
    const wrong = outputs.map((output) => readFiles(program, folder, output)).filter((text) => text !== undefined)
    const many = outputs.reduce((sum, { expected }) => sum + expected.length, 0)
    const found = wrong.length === 0 ? `all ${many} benchmarks found` : wrong.join('; ')
    const files = outputs.reduce((sum, { files: list }) => sum + list.length, 0)
    return { ...row, version, files, found, outcome: wrong.length === 0 ? 'ok' : 'wrong' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ...row, found: message.slice(0, 600), outcome: error instanceof Absent ? 'skipped' : 'wrong' }
  }
}

function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ tool, version, files, found, outcome }) => [tool, version, String(files), found, outcome])
  const lines = [['tool', 'version', 'files', 'found', ''], ['---', '---', '---', '---', '---'], ...cells]
  return lines
    .map((line) => `| ${line.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('')
}
