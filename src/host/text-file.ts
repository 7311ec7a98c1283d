import { readFileSync } from 'node:fs'

/** Of files that others read as well, and whose absence means nothing: empty where there is none, or none that may be read. */
export function textIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
