/** Golden inputs: files and folders that we made ourselves, `<tool>/golden/<case>`. A folder is one input
 *  of several files. Beside each stands `<case>.run.json`, what must be read, or `<case>.error.txt`, the
 *  words of the refusal. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ResultFile } from '../../src/formats/format.ts'

export interface GoldenInput {
  readonly tool: string
  readonly name: string
  /** Path of the input without the ending of the expectation. */
  readonly path: string
  readonly files: readonly ResultFile[]
}

export function goldenInputs(): GoldenInput[] {
  const tools = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return tools.flatMap(({ name: tool }) => {
    const folder = path.join(import.meta.dirname, tool, 'golden')
    if (!existsSync(folder)) return []
    const names = readdirSync(folder).filter((name) => !/\.(?:run\.json|error\.txt)$/.test(name))
    return names.map((name) => ({
      tool,
      name,
      path: path.join(folder, name),
      files: filesAt(path.join(folder, name), name),
    }))
  })
}

/** The files at a path, named relative to it. */
export function filesAt(place: string, name: string): ResultFile[] {
  if (!statSync(place).isDirectory()) return [{ path: name, bytes: new Uint8Array(readFileSync(place)) }]
  const inside = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()
  return inside
    .filter((file) => statSync(path.join(place, file)).isFile())
    .map((file) => ({
      path: `${name}/${file.split(path.sep).join('/')}`,
      bytes: new Uint8Array(readFileSync(path.join(place, file))),
    }))
}
