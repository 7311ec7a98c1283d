/** Every format there is a folder for, whether or not the registry has its line yet; a test holds the
 *  registry against it. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Format } from '../../src/formats/format.ts'

const folder = path.resolve(import.meta.dirname, '../../src/formats')

function isFormat(value: unknown): value is Format {
  return typeof value === 'object' && value !== null && 'recognises' in value && 'read' in value
}

export async function allFormats(): Promise<Format[]> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = entries.map(({ name }) => path.join(folder, name, `${name}.ts`)).filter((file) => existsSync(file))
  const modules = await Promise.all(
    files.map(async (file) => Object.values((await import(file)) as Record<string, unknown>)),
  )
  return modules.flat().filter(isFormat)
}
