/** INI files, as Python's tools have them. */

/** The value of a key in an INI file, over its further lines, without comments. */
export function iniValue(text: string, section: string, key: string): string | null {
  let inside = false
  let value: string | null = null
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*[#;]/.test(line)) continue
    const header = /^\[([^\]]+)\]/.exec(line)
    if (header !== null) {
      inside = header[1]!.trim() === section
      continue
    }
    if (!inside) continue
    const pair = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line)
    if (pair !== null) {
      if (value !== null) return value
      if (pair[1] === key) value = pair[2]!
    } else if (value !== null) value += `\n${line.replace(/\s[#;].*$/, '')}`
  }
  return value
}
