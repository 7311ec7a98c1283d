/** What the suite in bench/ measures: the parts of Benchgate whose speed its users notice, bundled into
 *  dist/library. Not an interface for others: it changes whenever the suite does. */

export { comparePaired } from './compare/paired.ts'
export { compareUnpaired } from './compare/unpaired.ts'
export { readResults } from './formats/registry.ts'
export { renderMarkdown } from './report/markdown/markdown.ts'
export { renderTerminal } from './report/terminal/terminal.ts'
export { benjaminiHochberg } from './statistics/false-discovery.ts'
export { signedRankInterval } from './statistics/signed-rank.ts'
export { nominalLevels } from './statistics/spending.ts'
