/** The look of the page with a flame graph, and its own script: plain statements, no library, and every text is set as
 *  text. The script draws what stands in the page as data, and only picks the view, searches and zooms. */

export const flameStyle = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--quiet:#57606a;--line:#d0d7de;--soft:#f4f4f4}
@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#16181c;--quiet:#a3abb5;--line:#3d444d;--soft:#2a2d33}}
body{font:14px/1.45 system-ui,sans-serif;margin:1rem 1rem 5rem;color:var(--ink);background:var(--paper)}
h1{font-size:1.1rem;overflow-wrap:anywhere;margin:.2rem 0}
p{margin:.4rem 0;overflow-wrap:anywhere;max-width:75rem}
.quiet{color:var(--quiet)}
.bar{display:flex;gap:.6rem 1rem;flex-wrap:wrap;align-items:center;margin-top:.8rem}
#views{display:flex;gap:.3rem;flex-wrap:wrap}
button,input{font:inherit;color:inherit}
button{padding:.2rem .6rem;border:1px solid #767676;background:var(--soft);border-radius:4px;cursor:pointer}
button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
input{padding:.15rem .3rem;border:1px solid #767676;border-radius:4px;background:var(--paper);max-width:11rem}
#graph{position:relative;overflow:hidden;margin-top:.6rem}
#graph div{position:absolute;font-size:12px;overflow:hidden;white-space:nowrap;box-sizing:border-box;cursor:pointer;color:#1b1b1b;text-overflow:ellipsis}
#graph div.new,.key.new{background-image:repeating-linear-gradient(45deg,transparent 0 5px,rgba(0,0,0,.2) 5px 7px)}
#graph div.named{font-weight:700}
#graph div.miss{opacity:.4}
@media (prefers-color-scheme:dark){#graph div.miss{opacity:.6}}
#graph div.hit{box-shadow:inset 0 0 0 2px #1b1b1b}
#graph div.folded{background:none;color:var(--quiet);font-style:italic}
#graph div:focus-visible{outline:3px solid #1b1b1b;outline-offset:-3px;box-shadow:inset 0 0 0 5px #fff}
#told{position:fixed;bottom:0;left:0;right:0;max-width:none;margin:0;padding:.4rem 1rem;background:var(--paper);border-top:1px solid var(--line);font:12px/1.45 ui-monospace,monospace}
#told:empty{display:none}
.key{display:inline-block;width:1em;height:1em;vertical-align:-.15em;margin:0 .3em 0 0;border:1px solid #999}
#legend span.one{display:inline-block;margin-right:1em}
table{border-collapse:collapse;margin-top:1rem;min-width:min(100%,34rem);max-width:60rem}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{padding:.2rem .6rem .2rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th.number,td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td small{display:block;color:var(--quiet)}
td button{padding:0;border:0;background:none;text-decoration:underline;text-align:left;overflow-wrap:anywhere}
`

export const flameScript = `
'use strict';
(function () {
var data = JSON.parse(document.getElementById('data').textContent);
var two = document.body.dataset.two === '1';
var views = two
  ? [['change', 'What changed', 'The width is what grew and what shrank, added up, so that what cancels stays visible.'],
     ['head', 'Head', 'The width is head\\u2019s time.'],
     ['base', 'Base', 'The width is base\\u2019s time.'],
     ['gone', 'What vanished', 'The width is base\\u2019s time in calls that head no longer makes.']]
  : [['head', 'Time', 'The width is time.']];
var view = views[0], zoom = data, match = null, active = data, boxes = [];
var graph = byId('graph'), told = byId('told'), found = byId('found'), search = byId('search'), out = byId('out');
var rowHeight = matchMedia('(pointer: coarse)').matches ? 28 : 20;
var sides = { b: {}, h: {} }, most = 0;
function byId(id) { return document.getElementById(id); }
function key(node) { return node.f + '\\n' + node.n; }
function each(node, visit) { var left = [node]; while (left.length) { var one = left.pop(); visit(one); left.push.apply(left, one.c); } }
(function prepare() {
  var all = [];
  each(data, function (node) {
    all.push(node);
    node.ob = node.b; node.oh = node.h;
    node.c.forEach(function (child) { child.up = node; node.ob -= child.b; node.oh -= child.h; });
    if (node.b > 0) sides.b[key(node)] = true;
    if (node.h > 0) sides.h[key(node)] = true;
    most = Math.max(most, Math.abs(node.oh - node.ob));
  });
  all.reverse().forEach(function (node) {
    node.moved = Math.abs(node.oh - node.ob);
    node.lost = node.h === 0 ? node.b : 0;
    node.c.forEach(function (child) { node.moved += child.moved; if (node.h !== 0) node.lost += child.lost; });
  });
})();
function size(node) { return view[0] === 'change' ? node.moved : view[0] === 'gone' ? node.lost : view[0] === 'base' ? node.b : node.h; }
function part(x) { var p = Math.abs(x) * 100; return p === 0 ? '0 %' : p.toFixed(p >= 99.95 ? 0 : p >= 0.095 ? 1 : 2) + ' %'; }
function signed(x) { return (x < 0 ? '\\u2212' : '+') + part(x); }
function isNew(node) { return two && node.h > 0 && !sides.b[key(node)]; }
function colour(node) {
  if (!two) return node.o === 'own' ? '#ffd08a' : node.o === 'library' ? '#c9dcf2' : '#dcdcdc';
  var change = node.oh - node.ob;
  if (isNew(node)) return '#d79cc4';
  if (Math.abs(change) < 0.002) return '#e4e4e4';
  var to = change > 0 ? [230, 120, 0] : [62, 134, 216], strength = 0.15 + 0.85 * Math.pow(Math.abs(change) / most, 0.7);
  return 'rgb(' + to.map(function (x) { return Math.round(236 + (x - 236) * strength); }).join(',') + ')';
}
function label(node) {
  var amount = view[0] === 'change' ? signed(node.h - node.b)
    : view[0] === 'head' ? part(node.h / (data.h || 1)) : part(view[0] === 'gone' ? node.lost : node.b / (data.b || 1));
  return (node.k ? '\\u25b6 ' : '') + node.n + '  ' + amount;
}
function says(node) {
  var text = node.n + (node.f ? '  ' + node.f + ':' + node.l : '') + (node.o === 'library' ? '  (package)' : '');
  if (!two) return text + '  ' + part(node.h) + ', itself ' + part(node.oh);
  text += '  ' + part(node.b) + ' \\u2192 ' + part(node.h) + ' of base\\u2019s time (' + signed(node.h - node.b) + '), itself ' + signed(node.oh - node.ob);
  if (node.b === 0) text += isNew(node) ? ', new code' : ', not called from here before';
  if (node.h === 0) text += sides.h[key(node)] ? ', no longer called from here' : ', gone';
  return text + (node.k ? ', named as a cause' : '');
}
function show(node) { told.textContent = says(node); }
function draw(focus) {
  graph.textContent = ''; boxes = [];
  var width = graph.clientWidth, row = 0, small = 0, above = [], left = [];
  for (var node = zoom.up; node; node = node.up) above.unshift(node);
  var folded = above.length > 5 ? above.length - 4 : 0;
  above.forEach(function (node, i) {
    if (folded && i === 1) fold(folded, above[folded], row++);
    if (!folded || i === 0 || i > folded) box(node, 0, width, row++);
  });
  left.push([zoom, 0, width, row]);
  while (left.length) {
    var next = left.pop(), of = next[0], at = next[1], all = size(of);
    box(of, at, next[2], next[3]);
    if (all > 0) of.c.forEach(function (child) {
      var wide = next[2] * size(child) / all;
      if (wide >= 1) left.push([child, at, wide, next[3] + 1]); else if (wide > 0) small++;
      at += wide;
    });
  }
  var rows = boxes.reduce(function (deepest, one) { return Math.max(deepest, one.row + 1); }, 0);
  graph.style.height = rows * rowHeight + 'px';
  byId('width').textContent = size(data) > 0 ? view[2] : view[0] === 'gone' ? 'Nothing vanished: all that base calls, head calls from the same place.' : 'There is nothing to draw here.';
  byId('small').textContent = small ? small + (small === 1 ? ' box is' : ' boxes are') + ' too small to be drawn; zoom in to see more.' : '';
  out.hidden = zoom === data;
  tellFound();
  if (!boxes.some(function (one) { return one.node === active; })) active = zoom;
  boxes.forEach(function (one) { one.element.tabIndex = one.node === active ? 0 : -1; if (focus && one.node === active) one.element.focus(); });
}
function place(text, from, wide, row) {
  var div = document.createElement('div'), x = Math.round(from), w = Math.max(1, Math.round(from + wide) - x - 1);
  div.style.left = x + 'px'; div.style.width = w + 'px'; div.style.top = row * rowHeight + 'px';
  div.style.height = rowHeight - 1 + 'px'; div.style.lineHeight = rowHeight - 1 + 'px';
  if (w > 20) { div.textContent = text; div.style.padding = '0 3px'; }
  graph.appendChild(div);
  return div;
}
function fold(count, node, row) {
  var div = place('\\u2026 ' + count + (count === 1 ? ' more caller' : ' more callers'), 0, graph.clientWidth, row);
  div.className = 'folded';
  div.onclick = function () { zoomTo(node); };
}
function box(node, from, wide, row) {
  if (view[0] === 'gone' && size(data) === 0) return;
  var div = place(label(node), from, wide, row);
  div.style.backgroundColor = colour(node);
  div.className = (isNew(node) ? 'new ' : '') + (node.k ? 'named ' : '') + (match ? match(node) ? 'hit' : 'miss' : '');
  div.title = says(node);
  div.setAttribute('role', 'treeitem'); div.setAttribute('aria-level', row + 1); div.setAttribute('aria-label', says(node));
  div.onmouseenter = div.onfocus = function () { show(node); };
  div.onclick = function () { show(node); zoomTo(node); };
  boxes.push({ node: node, element: div, row: row, from: from });
}
function zoomTo(node, focus) {
  zoom = active = node;
  draw(focus);
  if (graph.getBoundingClientRect().top < 0) graph.scrollIntoView();
}
function isDrawn(node) { return boxes.some(function (one) { return one.node === node; }); }
graph.onkeydown = function (event) {
  var here = boxes.filter(function (one) { return one.node === active; })[0], to = null;
  if (!here || event.ctrlKey || event.altKey || event.metaKey) return;
  var inRow = boxes.filter(function (one) { return one.row === here.row; }).sort(function (a, b) { return a.from - b.from; });
  var at = inRow.indexOf(here);
  if (event.key === 'Enter' || event.key === ' ') zoomTo(active, true);
  else if (event.key === 'Escape') zoomTo(data, true);
  else if (event.key === 'ArrowUp') to = active.up;
  else if (event.key === 'ArrowDown') to = active.c.filter(isDrawn).sort(function (a, b) { return size(b) - size(a); })[0];
  else if (event.key === 'ArrowLeft') to = at > 0 && inRow[at - 1].node;
  else if (event.key === 'ArrowRight') to = at + 1 < inRow.length && inRow[at + 1].node;
  else return;
  event.preventDefault();
  if (!to) return;
  if (!isDrawn(to)) return zoomTo(to, true);
  active = to;
  boxes.forEach(function (one) { one.element.tabIndex = one.node === active ? 0 : -1; if (one.node === active) one.element.focus(); });
};
function tellFound() {
  found.textContent = '';
  if (!match) return;
  var hits = 0, b = 0, h = 0, left = [data];
  each(data, function (node) { if (match(node)) hits++; });
  while (left.length) { var one = left.pop(); if (match(one)) { b += one.b; h += one.h; } else left.push.apply(left, one.c); }
  var drawn = boxes.filter(function (one) { return match(one.node); }).length;
  found.textContent = hits + ' found' + (hits ? two ? ', together ' + part(b) + ' \\u2192 ' + part(h) + ' of base\\u2019s time' : ', together ' + part(h) : '') +
    (drawn < hits ? '; ' + (hits - drawn) + ' not drawn here' : '');
}
search.oninput = function () {
  var word = this.value.toLowerCase();
  match = word ? function (node) { return (node.n + ' ' + node.f).toLowerCase().indexOf(word) >= 0; } : null;
  draw();
};
search.onkeydown = function (event) {
  if (event.key !== 'Enter' || !match) return;
  var hits = [];
  each(data, function (node) { if (match(node) && size(node) > 0) hits.push(node); });
  hits.sort(function (a, b) { return size(b) - size(a); });
  if (hits.length) { zoomTo(hits[(hits.indexOf(zoom) + 1) % hits.length]); show(zoom); }
};
views.forEach(function (one) {
  var button = document.createElement('button');
  button.textContent = one[1]; button.dataset.view = one[0];
  button.onclick = function () {
    view = one;
    while (zoom.up && size(zoom) === 0) zoom = zoom.up;
    press(); draw();
  };
  byId('views').appendChild(button);
});
function press() {
  document.querySelectorAll('button[data-view]').forEach(function (button) { button.setAttribute('aria-pressed', String(button.dataset.view === view[0])); });
}
out.onclick = function () { zoomTo(data); };
document.querySelectorAll('td[data-function]').forEach(function (cell) {
  var button = document.createElement('button'), name = cell.firstChild;
  button.textContent = name.textContent; cell.replaceChild(button, name);
  button.onclick = function () {
    var wanted = cell.dataset.file + '\\n' + button.textContent;
    search.value = button.textContent;
    match = function (node) { return key(node) === wanted; };
    zoomTo(data); graph.scrollIntoView({ block: 'center' });
  };
});
(two ? [['rgb(230,120,0)', 'itself takes more'], ['rgb(62,134,216)', 'itself takes less'], ['#e4e4e4', 'itself as before'], ['#d79cc4', 'new code']]
  : [['#ffd08a', 'this repository'], ['#c9dcf2', 'packages'], ['#dcdcdc', 'the runtime']]).forEach(function (one) {
  var entry = document.createElement('span'), swatch = document.createElement('span');
  entry.className = 'one'; swatch.className = one[1] === 'new code' ? 'key new' : 'key'; swatch.style.backgroundColor = one[0];
  entry.appendChild(swatch); entry.appendChild(document.createTextNode(one[1]));
  byId('legend').appendChild(entry);
});
if (document.body.dataset.named === '1') byId('legend').appendChild(document.createTextNode('\\u25b6 named as a cause'));
var waiting = 0;
window.onresize = function () { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(function () { draw(); }); };
press(); draw();
})();
`
