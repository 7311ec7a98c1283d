'use strict'
/* Headings that a suite prints to standard output (`# Strings`): what surrounds the runs after them, as it does for
 * whoever reads that output (src/formats/benchmarkjs). Benchmarks of one name in two sections are told apart by it. */

const heading = /^[ \t]*#{1,6}[ \t]+(\S.*)$/gm
const colours = /\u001b\[[0-9;]*m/g

/** The last heading of what is printed at once, null where there is none. */
function lastHeading(text) {
  if (!text.includes('#')) return null
  const [last] = [...text.replace(colours, '').matchAll(heading)].slice(-1)
  return last === undefined ? null : last[1].trim()
}

let section = null
let watching = false

/** From now on, in this process. What is printed is let through as it is. */
function watchSections(stream = process.stdout) {
  if (watching) return
  watching = true
  const { write } = stream
  stream.write = function (chunk, ...more) {
    if (typeof chunk === 'string') section = lastHeading(chunk) ?? section
    return Reflect.apply(write, this, [chunk, ...more])
  }
}

/** The heading that was printed last, null before the first. */
function currentSection() {
  return section
}

module.exports = { currentSection, lastHeading, watchSections }
