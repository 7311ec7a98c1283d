/** A differential flame graph as one HTML page that fetches nothing. The width of a box is the sum of what grew and what
 *  shrank in it, or the time itself; its colour is what it takes more or less itself, what is new has a colour and a hatch
 *  of its own, and what vanished a view of its own. The functions stand below as a table, which needs no script. */

import { percent } from '../../model/percent.ts'
import type { Why } from '../../model/why.ts'
import { counted, signedPercent } from '../numbers.ts'
import { visibleWithin } from '../visible.ts'
import { flameScript, flameStyle } from './flame-page.ts'
import { capital, plain } from './terminal.ts'
import { whyPhrase } from './words.ts'

export interface FlameNode {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly origin: string
  readonly base: number
  readonly head: number
  readonly children: ReadonlyMap<string, FlameNode>
}

export interface Flame {
  readonly benchmark: string
  /** Null: one profile alone. */
  readonly base: string | null
  readonly head: string
  readonly tree: FlameNode
  /** What was found of the two; null where nobody asked. */
  readonly why: Why | null
}

interface Drawn {
  /** Name, file, line, base, head, origin, whether it is named as a cause, children. */
  readonly n: string
  readonly f: string
  readonly l: number
  readonly b: number
  readonly h: number
  readonly o: string
  readonly k: 0 | 1
  readonly c: readonly Drawn[]
}

const mostNodes = 20_000

export function renderFlame({ benchmark, base, head, tree, why }: Flame): string {
  const title = `${visibleWithin(benchmark, 120)}: ${base === null ? head.slice(0, 10) : `${base.slice(0, 10)} → ${head.slice(0, 10)}`}`
  const named = new Set(why?.functions.map(({ file, name }) => `${file}\0${name}`))
  const { least, leftOut } = leastDrawn(tree)
  const left = leftOut === 0 ? '' : ` ${counted(leftOut, 'more box', 'more boxes')}, the smallest, were left out.`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${flameStyle}</style>
</head>
<body data-two="${base === null ? '' : '1'}" data-named="${named.size === 0 ? '' : '1'}">
<h1>${escaped(title)}</h1>
<p>${escaped(foundText(tree, base, why))}</p>
<div class="bar"><span id="views"></span> <label>Search <input id="search" type="search"></label> <button id="out" hidden>Zoom out</button> <output id="found"></output></div>
<p><span id="width"></span> <span id="legend"></span></p>
<div id="graph" role="tree" aria-label="Flame graph"></div>
<p class="quiet" id="small"></p>
<p class="quiet">A box is a function; below it is what it calls. Click or Enter zooms in, a box above zooms out, Escape zooms out to all; arrow keys go from box to box.${left}</p>
<p id="told" aria-live="polite"></p>
${functionsTable(tree, base !== null, named)}
<script type="application/json" id="data">${scriptText(JSON.stringify(drawn(tree, least, named)))}</script>
<script>${flameScript}</script>
</body>
</html>
`
}

/** What is above the graph: the change, and what is said of it everywhere else. */
function foundText(tree: FlameNode, base: string | null, why: Why | null): string {
  if (base === null) return ''
  const change = `${signedPercent(tree.head - tree.base)} in the profiled runs.`
  if (why === null) return change
  return `${change} ${capital(plain(whyPhrase(why)))}.`
}

/** From what size on boxes are drawn so that no more are than a page can hold; what calls a box is never smaller. */
function leastDrawn(tree: FlameNode): { least: number; leftOut: number } {
  const sizes = [...nodesOf(tree)].map(sizeOf).toSorted((a, b) => b - a)
  if (sizes.length <= mostNodes) return { least: 0, leftOut: 0 }
  const least = sizes[mostNodes - 1]!
  // Of many that are as large as the last one none has to be drawn for another.
  const above = sizes.findIndex((size) => size <= least)
  return { least: least * (1 + 1e-9), leftOut: sizes.length - above }
}

function sizeOf({ base, head }: FlameNode): number {
  return Math.max(base, head)
}

function* nodesOf(root: FlameNode): Generator<FlameNode> {
  const left = [root]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    yield node
    left.push(...node.children.values())
  }
}

function drawn(node: FlameNode, least: number, named: ReadonlySet<string>): Drawn {
  const children = [...node.children.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return {
    n: visibleWithin(node.name || '(anonymous)', 200),
    f: visibleWithin(node.file, 300),
    l: node.line,
    b: round(node.base),
    h: round(node.head),
    o: node.origin,
    k: named.has(`${node.file}\0${node.name}`) ? 1 : 0,
    c: children.filter((child) => sizeOf(child) >= least).map((child) => drawn(child, least, named)),
  }
}

interface FunctionRow {
  readonly node: FlameNode
  base: number
  head: number
}

const mostRows = 15
const leastRow = 0.002

/** The functions by what they take themselves, without what they call, wherever they are called from. */
function functionsTable(tree: FlameNode, isDifference: boolean, named: ReadonlySet<string>): string {
  const rows = new Map<string, FunctionRow>()
  for (const node of nodesOf(tree)) {
    if (node === tree) continue
    const key = `${node.file}\0${node.name}`
    const row: FunctionRow = rows.get(key) ?? { node, base: 0, head: 0 }
    rows.set(key, row)
    const below = [...node.children.values()]
    row.base += below.reduce((left, child) => left - child.base, node.base)
    row.head += below.reduce((left, child) => left - child.head, node.head)
  }
  const weight = ({ base, head }: FunctionRow) => (isDifference ? Math.abs(head - base) : head)
  const largest = [...rows.values()]
    .filter((row) => weight(row) >= leastRow)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, mostRows)
  if (largest.length === 0) return ''
  const heads = isDifference ? ['Base', 'Head', 'Change'] : ['Time']
  const caption = isDifference
    ? 'What functions take more or less themselves, without what they call, in parts of base’s time'
    : 'What functions take themselves, without what they call'
  return `<table><caption>${caption}</caption>
<tr><th>Function</th>${heads.map((text) => `<th class="number">${text}</th>`).join('')}</tr>
${largest.map((row) => functionRow(row, isDifference, named)).join('\n')}
</table>`
}

function functionRow({ node, base, head }: FunctionRow, isDifference: boolean, named: ReadonlySet<string>): string {
  const name = escaped(visibleWithin(node.name || '(anonymous)', 200))
  const file = escaped(visibleWithin(node.file, 300))
  const place = node.file === '' ? '' : `<small>${file}:${node.line}</small>`
  const mark = named.has(`${node.file}\0${node.name}`) ? ' ▶' : ''
  const texts = isDifference ? [percent(base), percent(head), signedPercent(head - base)] : [percent(head)]
  const cells = texts.map((text) => `<td class="number">${text}</td>`)
  return `<tr><td data-function data-file="${file}"><span>${name}</span>${mark}${place}</td>${cells.join('')}</tr>`
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Nothing in it can end the element it stands in. */
function scriptText(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
