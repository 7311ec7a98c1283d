// Builds dist/ from nothing: TypeScript to lib/, then one ncc bundle per entry. The same sources and
// the same lock file give the same bytes, which the CI job `check-dist` holds.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from './build-page.mjs'
import { nameChunks } from './name-chunks.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => path.join(root, ...parts)
const node = (script, ...args) => execFileSync(process.execPath, [at(script), ...args], { cwd: root, stdio: 'inherit' })

/** Where each bundle comes from, and where it goes. */
const bundles = [
  { entry: 'lib/action/entry.js', out: 'dist', licenses: 'licenses.txt' },
  { entry: 'lib/cli/main.js', out: 'dist/cli', licenses: 'licenses.txt' },
  { entry: 'lib/measure/runners/node/main.js', out: 'dist/runners/node', licenses: 'licenses.txt' },
  { entry: 'lib/library.js', out: 'dist/library' },
]

/** What the bundler says of a bundle. Gone when it is built. */
const statistics = 'lib/bundle.json'

rmSync(at('dist'), { recursive: true, force: true })
rmSync(at('lib'), { recursive: true, force: true })
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
for (const { entry, out, licenses } of bundles) {
  node(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    ...['build', at(entry), '-o', at(out), '--target', 'es2022', '--quiet', '--stats-out', at(statistics)],
    ...(licenses === undefined ? [] : ['--license', licenses]),
  )
  nameChunks(at(out), JSON.parse(readFileSync(at(statistics), 'utf8')).chunks)
  rmSync(at(statistics))
}
copyRunners()
buildPage(root, node)
cpSync(at('native/fair-clock/built'), at('dist/native'), { recursive: true })
tidy(at('dist'))

/** Files that run as they are, in the user's own interpreter. */
function copyRunners() {
  const from = at('src/measure/runners')
  if (!existsSync(from)) return
  mkdirSync(at('dist/runners'), { recursive: true })
  cpSync(from, at('dist/runners'), { recursive: true, filter: (file) => !/__pycache__|\.pyc$|\.ts$/.test(file) })
}

/** One line ending and no trailing blanks in generated text, so that git never sees a difference. */
function tidy(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) tidy(file)
    else if (/\.(js|json|txt)$/.test(entry.name)) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
    }
  }
}
