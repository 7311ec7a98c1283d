/** A differential flame graph as one HTML page that fetches nothing. The width of a box is the sum of what grew and what
 *  shrank below it, or the time itself; what grew is orange, what shrank blue, what is new hatched; what vanished has a
 *  view of its own. The page's own script only picks the view, searches and zooms: what it draws comes as text. */

import { percent } from '../../model/percent.ts'
import { signedPercent } from '../numbers.ts'
import { visibleWithin } from '../visible.ts'

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
}

interface Drawn {
  /** Name, place, base, head, origin, children. */
  readonly n: string
  readonly f: string
  readonly b: number
  readonly h: number
  readonly o: string
  readonly c: readonly Drawn[]
}

const mostNodes = 20_000

export function renderFlame({ benchmark, base, head, tree }: Flame): string {
  const budget = { left: mostNodes }
  const title = `${visibleWithin(benchmark, 120)}: ${base === null ? head.slice(0, 10) : `${base.slice(0, 10)} → ${head.slice(0, 10)}`}`
  const change = base === null ? '' : ` ${signedPercent(tree.head - tree.base)} in the profiled runs.`
  const largest = [...tree.children.values()].toSorted((a, b) => b.head - a.head).slice(0, 12)
  const rows = largest.map(
    (one) => `<li>${escaped(visibleWithin(one.name || '(anonymous)', 80))} ${percent(one.head)}</li>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body data-two="${base === null ? '' : '1'}">
<h1>${escaped(title)}</h1>
<p>${escaped(change.trim())} A box is a function; below it is what it calls. Click to zoom in, on the first row to zoom out.</p>
<div class="bar"><span id="views"></span> <label>Search <input id="search" type="search"></label> <output id="found"></output></div>
<p id="legend"></p>
<div id="graph" role="tree" aria-label="Flame graph"></div>
<p id="told" aria-live="polite"></p>
<noscript><ul>${rows.join('')}</ul></noscript>
<script type="application/json" id="data">${scriptText(JSON.stringify(drawn(tree, budget)))}</script>
<script>${script}</script>
</body>
</html>
`
}

function drawn(node: FlameNode, budget: { left: number }): Drawn {
  budget.left--
  const children = [...node.children.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const kept = children.filter(() => budget.left > 0)
  return {
    n: visibleWithin(node.name || '(anonymous)', 200),
    f: node.file === '' ? '' : visibleWithin(`${node.file}:${node.line}`, 300),
    b: round(node.base),
    h: round(node.head),
    o: node.origin,
    c: kept.map((child) => drawn(child, budget)),
  }
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

const style = `
body{font:14px system-ui,sans-serif;margin:1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.1rem;overflow-wrap:anywhere}
.bar{display:flex;gap:1rem;flex-wrap:wrap;align-items:center}
button{font:inherit;padding:.2rem .6rem;border:1px solid #767676;background:#f4f4f4;border-radius:4px;cursor:pointer}
button[aria-pressed=true]{background:#1b1b1b;color:#fff}
#graph{position:relative;overflow:hidden;margin-top:.5rem}
#graph div{position:absolute;height:18px;line-height:18px;font-size:12px;overflow:hidden;white-space:nowrap;border:1px solid #fff;box-sizing:border-box;cursor:pointer;padding:0 2px;color:#1b1b1b;text-overflow:ellipsis}
#graph div.new{background-image:repeating-linear-gradient(45deg,transparent 0 5px,rgba(0,0,0,.16) 5px 7px)}
#graph div.hit{outline:2px solid #1b1b1b;outline-offset:-2px;font-weight:600}
#told{min-height:2.5em;font-family:ui-monospace,monospace;overflow-wrap:anywhere}
.key{display:inline-block;width:1em;height:1em;vertical-align:-.15em;margin:0 .3em 0 .8em;border:1px solid #999}
@media (prefers-color-scheme:dark){body{color:#eee;background:#16181c}button{background:#2a2d33;color:#eee}button[aria-pressed=true]{background:#eee;color:#111}#graph div{border-color:#16181c}}
`

/** Plain statements, no library; every text is set as text. */
const script = `
'use strict';
(function () {
var data = JSON.parse(document.getElementById('data').textContent);
var two = document.body.dataset.two === '1';
var views = two ? [['change', 'What changed'], ['head', 'Head'], ['gone', 'What vanished']] : [['head', 'Time']];
var view = views[0][0], path = [], word = '';
var graph = document.getElementById('graph'), told = document.getElementById('told'), found = document.getElementById('found');
function own(node) {
  var b = node.b, h = node.h;
  node.c.forEach(function (child) { b -= child.b; h -= child.h; });
  return Math.abs(h - b);
}
function prepare(node) {
  node.moved = own(node);
  node.lost = node.h === 0 ? node.b : 0;
  node.c.forEach(function (child) { prepare(child); node.moved += child.moved; if (node.h !== 0) node.lost += child.lost; });
}
prepare(data);
function size(node) { return view === 'change' ? node.moved : view === 'gone' ? node.lost : node.h; }
function part(x) { return (x * 100).toFixed(Math.abs(x) < 0.1 ? 2 : 1) + ' %'; }
function colour(node) {
  if (!two || view === 'head' && node.b === 0 && !two) return node.o === 'own' ? '#ffd08a' : node.o === 'library' ? '#c9dcf2' : '#dcdcdc';
  var change = node.h - node.b, strength = Math.min(1, Math.abs(change) / Math.max(node.h, node.b, 1e-9) * 1.5);
  if (Math.abs(change) < 0.002) return '#e4e4e4';
  var to = change > 0 ? [230, 120, 0] : [40, 110, 200];
  return 'rgb(' + to.map(function (x) { return Math.round(236 + (x - 236) * (0.25 + 0.6 * strength)); }).join(',') + ')';
}
function says(node) {
  var text = node.n + (node.f ? '  ' + node.f : '');
  if (!two) return text + '  ' + part(node.h);
  return text + '  ' + part(node.b) + ' → ' + part(node.h) + ' of base’s time' + (node.b === 0 ? ', new' : node.h === 0 ? ', gone' : '');
}
function draw() {
  graph.textContent = '';
  var top = data, row = 0, deepest = 0, hits = 0;
  path.forEach(function (at) { box(top, 0, 1, row++); top = top.c[at]; });
  walk(top, 0, 1, row, []);
  function box(node, from, width, row, trail) {
    var div = document.createElement('div');
    div.style.left = from * 100 + '%'; div.style.width = width * 100 + '%'; div.style.top = row * 18 + 'px';
    div.style.background = colour(node);
    if (two && node.b === 0) div.className = 'new', div.style.backgroundColor = colour(node);
    if (word && (node.n + ' ' + node.f).toLowerCase().indexOf(word) >= 0) { div.className += ' hit'; hits++; }
    div.textContent = node.n; div.title = says(node); div.setAttribute('role', 'treeitem');
    div.onmouseenter = function () { told.textContent = says(node); };
    div.onclick = function () { path = trail ? path.concat(trail) : path.slice(0, row); draw(); };
    graph.appendChild(div);
    deepest = Math.max(deepest, row);
  }
  function walk(node, from, width, row, trail) {
    if (width < 0.0008) return;
    box(node, from, width, row, trail);
    var all = size(node) || 1, at = from;
    node.c.forEach(function (child, i) {
      var w = width * size(child) / all;
      if (w > 0) walk(child, at, w, row + 1, trail.concat(i));
      at += w;
    });
  }
  graph.style.height = (deepest + 1) * 18 + 'px';
  found.textContent = word ? hits + ' found' : '';
}
views.forEach(function (one) {
  var button = document.createElement('button');
  button.textContent = one[1]; button.dataset.view = one[0];
  button.onclick = function () { view = one[0]; path = []; press(); draw(); };
  document.getElementById('views').appendChild(button);
});
function press() {
  document.querySelectorAll('button').forEach(function (button) { button.setAttribute('aria-pressed', String(button.dataset.view === view)); });
}
var legend = document.getElementById('legend');
(two ? [['rgb(231,149,59)', 'takes more'], ['rgb(99,148,211)', 'takes less'], ['#e4e4e4', 'as before'], ['', 'hatched: new']] : [['#ffd08a', 'this repository'], ['#c9dcf2', 'packages'], ['#dcdcdc', 'the runtime']]).forEach(function (one) {
  var key = document.createElement('span'); key.className = 'key'; key.style.background = one[0];
  if (one[0]) legend.appendChild(key);
  legend.appendChild(document.createTextNode((one[0] ? '' : '  ') + one[1]));
});
document.getElementById('search').oninput = function () { word = this.value.toLowerCase(); draw(); };
press(); draw();
})();
`
