// Names the chunks of a bundle by what asks for them. The bundler numbers them by the paths of their modules, so that
// moving a file would rename half of dist/. Called by build.mjs after each bundle.
//
// What one import asks for is called as in the import, without its folder: the chunk of `import('../cli/diff.js')` is
// `diff.js`. What several imports share is called by all of them: `diff.run.js`. What is one package has its name:
// `yaml.js`; what is several says so: `diff.run.vendor.js`. Two chunks that would have one name fail the build.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** @param folder of the bundle @param chunks of the bundler's statistics. Gives the names. */
export function nameChunks(folder, chunks) {
  const names = chunkNames(chunks)
  for (const { id, files } of chunks) {
    const [file, ...others] = files.filter((one) => /\.m?js$/.test(one))
    if (file === undefined || others.length > 0) throw new Error(`chunk ${id} is ${files.join(', ')}, not one script`)
    const text = renamed(readFileSync(path.join(folder, file), 'utf8'), names, names.get(id), file)
    if (names.has(id)) rmSync(path.join(folder, file))
    writeFileSync(path.join(folder, names.has(id) ? `${names.get(id)}.js` : file), text)
  }
  return [...names.values()]
}

/** By number; the entry keeps its own. */
export function chunkNames(chunks) {
  const names = new Map()
  const taken = new Map([['index', 'the entry']])
  for (const { id, entry, origins, modules } of chunks) {
    if (entry) continue
    const files = modules.map(({ name }) => name.replace(/ \+ \d+ modules$/, ''))
    const name = chunkName(files, origins)
    if (taken.has(name)) {
      throw new Error(
        `two chunks would be called ${name}.js: ${taken.get(name)}; ${files.join(', ')}. Rename a module.`,
      )
    }
    taken.set(name, files.join(', '))
    names.set(id, name)
  }
  return names
}

function chunkName(files, origins) {
  const requests = origins.map(({ request }) => request)
  if (requests.length === 0) throw new Error(`nothing asks for the chunk of ${files.join(', ')}`)
  const packages = new Set(files.map(packageOf))
  if (packages.has(null)) return namesOf(requests)
  if (packages.size === 1) return namesOf([...packages])
  const asked = requests.filter((request) => packages.has(request))
  return asked.length > 0 ? namesOf(asked) : `${namesOf(requests)}.vendor`
}

/** The package that a module is of; null for our own. */
function packageOf(file) {
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null
}

const namesOf = (requests) => [...new Set(requests.map(nameOf))].sort().join('.')

/** `../cli/diff.js` is `diff`, and `@actions/artifact` is `actions-artifact`. */
function nameOf(request) {
  if (request.startsWith('.')) return path.posix.basename(request, '.js')
  return request.replace(/^@/, '').replaceAll('/', '-')
}

/** A chunk's text, or the entry's, with names in the place of numbers. */
function renamed(text, names, own, file) {
  const known = (id) => {
    if (!names.has(Number(id))) throw new Error(`${file} loads chunk ${id}, which is none`)
    return JSON.stringify(names.get(Number(id)))
  }
  const loading = text.replace(
    /\b(__(?:nccwpck|webpack)_require__\.e\((?:\/\* import\(\) \*\/ )?)(\d+)\)/g,
    (_, load, id) => `${load}${known(id)})`,
  )
  const left = /_require__\.e\([^"\n)]*\d[^\n)]*\)/.exec(loading.replaceAll('/* import() */', ''))?.[0]
  if (left !== undefined) throw new Error(`${file} loads a chunk in another way than this script knows: ${left}`)
  if (own !== undefined) {
    // A chunk that holds all of another one stands for it, too.
    return replaced(loading, /^export const id = (\d+);\nexport const ids = \[([\d,]+)\];$/m, file, (_, id, ids) => {
      return `export const id = ${known(id)};\nexport const ids = [${ids.split(',').map(known).join(', ')}];`
    })
  }
  if (names.size === 0) return loading
  return replaced(loading, /return "" \+ chunkId \+ "\.index\.js";/, file, () => 'return "" + chunkId + ".js";')
}

/** @throws where the bundler writes it in another way than this script knows. */
function replaced(text, pattern, file, by) {
  if (!pattern.test(text)) throw new Error(`${file} lacks ${pattern}: the bundler writes it in another way now`)
  return text.replace(pattern, by)
}
