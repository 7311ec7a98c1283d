// Builds dist/site/: the page's script from its modules, the chart library, the style and the licences. Called by
// build.mjs. The script's modules are compiled one by one and stand in one file, each in a function of its own: a page
// from a disk can load plain scripts only, and the same sources have to give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** @param root the repository @param node runs one of its scripts. */
export function buildPage(root, node) {
  const at = (...parts) => path.join(root, ...parts)
  node('node_modules/typescript/bin/tsc', '-p', 'src/site/page/tsconfig.json')
  mkdirSync(at('dist/site'), { recursive: true })
  const uplot = at('node_modules/uplot')
  const licence = readFileSync(path.join(uplot, 'LICENSE'), 'utf8')
  writeFileSync(at('dist/site/page.js'), bundle(at('lib/page'), 'site/page/main.js'))
  writeFileSync(
    at('dist/site/uplot.js'),
    `/*\n${licence.trim()}\n*/\n${readFileSync(path.join(uplot, 'dist/uPlot.iife.min.js'), 'utf8').trim()}\nwindow.uPlot=uPlot\n`,
  )
  writeFileSync(
    at('dist/site/style.css'),
    `${readFileSync(path.join(uplot, 'dist/uPlot.min.css'), 'utf8').trim()}\n${readFileSync(at('src/site/page/style.css'), 'utf8')}`,
  )
  writeFileSync(
    at('dist/site/licenses.txt'),
    `Benchgate\n\n${readFileSync(at('LICENSE'), 'utf8').trim()}\n\nuPlot\n\n${licence.trim()}\n`,
  )
}

function bundle(folder, entry) {
  const modules = new Map()
  const visit = (name) => {
    if (modules.has(name)) return
    modules.set(name, '')
    const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    const own = text.replace(/require\("(\.[^"]+)"\)/g, (_, to) => {
      const target = path.posix.join(path.posix.dirname(name), to)
      visit(target)
      return `require(${JSON.stringify(target)})`
    })
    modules.set(
      name,
      own
        .replace('"use strict";\n', '')
        .replace('Object.defineProperty(exports, "__esModule", { value: true });\n', ''),
    )
  }
  visit(entry)
  const parts = [...modules].map(
    ([name, text]) => `${JSON.stringify(name)}: function (exports, require) {\n${text.trimEnd()}\n}`,
  )
  return `;(function () {
'use strict';
var modules = {
${parts.join(',\n')}
};
var loaded = {};
function require(name) {
  if (!Object.hasOwn(loaded, name)) modules[name]((loaded[name] = {}), require);
  return loaded[name];
}
require(${JSON.stringify(entry)});
})();
`
}
