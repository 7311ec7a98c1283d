// Prints the notes of the version in package.json: its section of CHANGELOG.md. Ends with 1 where there is none, or it is
// empty: nothing is released that nobody has written down.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The text below `## VERSION`, which may have a date behind it; null where there is none.
 *  @param {string} changelog @param {string} version @returns {string | null} */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1)
  const own = sections.find(
    (section) =>
      section
        .split('\n')[0]
        ?.split(/[\s(,]/)[0]
        ?.replace(/^\[|\]$/g, '') === version,
  )
  const text = own?.slice(own.indexOf('\n')).trim() ?? ''
  return text === '' ? null : text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const notes = notesOf(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version)
  if (notes === null) {
    console.error(`CHANGELOG.md has no section "## ${version}", or it is empty. Name what is released there first.`)
    process.exitCode = 1
  } else console.log(notes)
}
