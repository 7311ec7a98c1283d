/** How a Python project is installed in a checkout: an environment of its own in `.venv`, made by uv, Poetry or PDM
 *  where a lock file says so, else by pip with the extras, groups and requirement files that name what is needed. */

import type { Step } from '../suite.ts'
import { at, entriesOf, listOf, readToml, stringsOf, type Toml } from '../toml.ts'
import { has, joined, nameOf, type Tree } from '../tree.ts'
import { type ImportedPackages, noImports } from './imports.ts'
import { iniValue } from './ini.ts'

export interface PythonEnvironment {
  readonly setup: string
  readonly needs: readonly Step[]
}

/** Where an environment's programs are, from the project's folder. */
export const binaries = '.venv/bin'

/** The same command where somebody else's `setup` installs, which may make `.venv`, or have what is needed on PATH. */
export function inAnyEnvironment(run: string): string {
  const found = run.replace(/(?:\.\.\/)*\.venv\/bin\/(\w+)/g, (_, name: string) =>
    name === 'python' ? 'python3' : name,
  )
  return found === run ? run : `export PATH="$PWD/${binaries}:$PATH"; ${found}`
}

/** An environment with the project itself and `wanted` packages.
 *  @param folder the project's, from the root.
 *  @param imports what the benchmarks import: taken where a list of the project's has it, and else left alone, since
 *    nothing says which package brings a module. What only modules of the project import is looked for in its extras. */
export function environmentOf(
  tree: Tree,
  folder: string,
  wanted: readonly string[],
  imports: ImportedPackages = noImports,
): PythonEnvironment {
  const project = readProject(tree, folder)
  const chosen = chooseSources(tree, folder, project, wanted, imports)
  const missing = wanted.filter((name) => !chosen.brings.has(name))
  if (has(tree, joined(folder, 'uv.lock'))) return byUv(tree, folder, chosen, missing)
  if (has(tree, joined(folder, 'poetry.lock'))) return byPoetry(tree, folder, chosen, missing)
  if (has(tree, joined(folder, 'pdm.lock'))) return byPdm(tree, folder, chosen, missing)
  return byPip(tree, folder, chosen, missing)
}

/** Lists of requirements by the name that installs them. */
interface Project {
  readonly isInstallable: boolean
  /** What is installed with it in any case. */
  readonly requirements: readonly string[]
  readonly extras: ReadonlyMap<string, readonly string[]>
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** Of Hatch's and tox's environments, which pip cannot name: written out. */
  readonly environments: ReadonlyMap<string, readonly string[]>
}

function readProject(tree: Tree, folder: string): Project {
  const toml = readToml(tree.text(joined(folder, 'pyproject.toml')) ?? '')
  const hasBuild = at(toml, 'build-system') !== undefined || at(toml, 'project') !== undefined
  return {
    requirements: [
      ...stringsOf(at(toml, 'project', 'dependencies')),
      ...Object.keys(at(toml, 'tool', 'poetry', 'dependencies') ?? {}),
    ],
    isInstallable: hasBuild || has(tree, joined(folder, 'setup.py')) || has(tree, joined(folder, 'setup.cfg')),
    extras: withOwnExtras(
      stringsOf(at(toml, 'project', 'name'))[0] ?? null,
      new Map([...extrasOfSetup(tree, folder), ...mapOf(at(toml, 'project', 'optional-dependencies'), stringsOf)]),
    ),
    groups: mapOf(at(toml, 'dependency-groups') ?? poetryGroups(toml), (value) => withIncluded(toml, value)),
    environments: new Map([
      ...mapOf(at(toml, 'tool', 'hatch', 'envs'), (value) => [
        ...stringsOf(at(value, 'dependencies')),
        ...stringsOf(at(value, 'extra-dependencies')),
      ]),
      ...environmentsOfTox(tree.text(joined(folder, 'tox.ini')) ?? ''),
    ]),
  }
}

function mapOf(table: Toml | undefined, read: (value: Toml) => readonly string[]): Map<string, readonly string[]> {
  return new Map(entriesOf(table).map(([name, value]) => [name, read(value)]))
}

/** What tox installs beside the project, by environment; what only holds for some of its factors is left out. */
function environmentsOfTox(ini: string): [string, string[]][] {
  const names = [...ini.matchAll(/^\[(testenv(?::[\w.,{}-]+)?)\]/gm)].map((match) => match[1]!)
  return names.map((name) => [
    name,
    (iniValue(ini, name, 'deps') ?? '').split('\n').flatMap((line) => {
      const requirement = line.trim()
      return /^[A-Za-z][\w.-]*(\[[\w,-]+\])?\s*([<>=!~].*)?$/.test(requirement) ? [requirement] : []
    }),
  ])
}

/** An extra may name others of the same project: `all = ["project[bench]"]`. */
function withOwnExtras(
  name: string | null,
  extras: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const named = (requirement: string) => {
    const [, own = '', inner = ''] = /^\s*([\w.-]+)\s*\[([^\]]*)\]/.exec(requirement) ?? []
    return name !== null && normal(own) === normal(name) ? inner.split(',').map((one) => one.trim()) : []
  }
  const whole = (list: readonly string[]) => [...list, ...list.flatMap(named).flatMap((one) => extras.get(one) ?? [])]
  return new Map([...extras].map(([extra, list]) => [extra, whole(list)]))
}

/** As setuptools had them before pyproject.toml: in setup.cfg, or written out in setup.py. */
function extrasOfSetup(tree: Tree, folder: string): Map<string, readonly string[]> {
  const section = /^\[options\.extras_require\]\n((?:(?!\[).*(?:\n|$))*)/m.exec(
    tree.text(joined(folder, 'setup.cfg')) ?? '',
  )
  const entries = [...(section?.[1] ?? '').matchAll(/^([\w-]+)\s*=((?:.*)(?:\n[ \t]+\S.*)*)/gm)].map(
    (match): [string, string[]] => [match[1]!, match[2]!.split(/\n|;(?![^\n]*[<>=])/).map((line) => line.trim())],
  )
  const written = /\bextras_require\s*=\s*\{([^}]*)\}/.exec(tree.text(joined(folder, 'setup.py')) ?? '')?.[1] ?? ''
  const inPython = [...written.matchAll(/["']([\w-]+)["']\s*:\s*\[([^\]]*)\]/g)].map((match): [string, string[]] => [
    match[1]!,
    [...match[2]!.matchAll(/["']([^"']+)["']/g)].map((one) => one[1]!),
  ])
  return new Map([...entries, ...inPython])
}

/** Poetry writes a group's requirements as a table of names. */
function poetryGroups(toml: Toml): Toml | undefined {
  const groups = entriesOf(at(toml, 'tool', 'poetry', 'group')).map(([name, group]) => [
    name,
    Object.keys(at(group, 'dependencies') ?? {}),
  ])
  const old = Object.keys(at(toml, 'tool', 'poetry', 'dev-dependencies') ?? {})
  const uvDev = stringsOf(at(toml, 'tool', 'uv', 'dev-dependencies'))
  const dev = [...old, ...uvDev]
  const all = [...groups, ...(dev.length === 0 ? [] : [['dev', dev]])] as [string, string[]][]
  return all.length === 0 ? undefined : Object.fromEntries(all)
}

/** `{include-group = "test"}` stands for that group's own. */
function withIncluded(toml: Toml, group: Toml, depth = 0): string[] {
  return [
    ...stringsOf(group),
    ...listOf(group).flatMap((one) => {
      const [name] = stringsOf(at(one, 'include-group'))
      const inner = name === undefined ? undefined : at(toml, 'dependency-groups', name)
      return inner === undefined || depth > 5 ? [] : withIncluded(toml, inner, depth + 1)
    }),
  ]
}

interface Chosen {
  readonly isInstallable: boolean
  readonly extras: readonly string[]
  readonly groups: readonly string[]
  readonly files: readonly string[]
  /** Requirements written out. */
  readonly written: readonly string[]
  /** Which of the wanted packages these bring. */
  readonly brings: ReadonlySet<string>
}

const nothing = { name: '', list: [] as readonly string[], brought: [] as readonly string[] }

/** A longer list is for all that a developer does. For what is installed by its name as well, as the plugin is, such a one
 *  is not taken where a short list has something of it. */
const shortList = 20

function asks(list: readonly string[], packages: readonly string[]): boolean {
  return packages.some((one) => list.some((requirement) => isFor(one, requirement)))
}

/** Modules of Python that extras are called after which bring something beside them. */
const ofPython = new Set(
  'asyncio curses dataclasses email html http json logging sqlite3 ssl test tomllib typing unittest xml zoneinfo'.split(
    ' ',
  ),
)

function chooseSources(
  tree: Tree,
  folder: string,
  project: Project,
  asked: readonly string[],
  { byFiles, byModules }: ImportedPackages,
): Chosen {
  const brings = new Set<string>()
  const wanted = [...new Set([...asked, ...byFiles])]
  // What brings most of it first: a group of all that benchmarks need makes those with a part of it needless.
  const take = (sources: ReadonlyMap<string, readonly string[]>): string[] => {
    const taken: string[] = []
    for (;;) {
      const hasShort = [...sources.values()].some((list) => list.length <= shortList && asks(list, asked))
      const offers = [...sources].map(([name, list]) => {
        const isLong = hasShort && list.length > shortList
        return { name, list, brought: newIn(list).filter((one) => !isLong || !asked.includes(one)) }
      })
      const best = offers.reduce((most, one) => (one.brought.length > most.brought.length ? one : most), nothing)
      if (best.brought.length === 0) return taken
      for (const one of newIn(best.list)) brings.add(one)
      taken.push(best.name)
    }
  }
  const newIn = (list: readonly string[]) => wanted.filter((one) => !brings.has(one) && asks(list, [one]))
  const groups = take(project.groups).filter(isName)
  const imported = [...byFiles, ...byModules].filter((one) => !asked.includes(one))
  const extras = [...take(project.extras), ...extrasFor(project, imported, brings)].filter(isName)
  const files = take(requirementFiles(tree, folder))
  const environments = take(project.environments)
  const written = environments
    .flatMap((name) => project.environments.get(name) ?? [])
    .filter((one) => /^[\w.[\],<>=!~ -]+$/.test(one) && !one.startsWith('-'))
  return { isInstallable: project.isInstallable, extras: [...new Set(extras)], groups, files, written, brings }
}

/** The extra for each of these packages that nothing has brought: the one that is called so, or the shortest that asks for it. */
function extrasFor(
  { extras, requirements }: Project,
  imported: readonly string[],
  brought: ReadonlySet<string>,
): string[] {
  const open = imported.filter(
    (one) => !brought.has(one) && !ofPython.has(one) && !requirements.some((requirement) => isFor(one, requirement)),
  )
  const shortest = [...extras].sort(([, a], [, b]) => a.length - b.length)
  return open.flatMap((one) => {
    const found =
      shortest.find(([name]) => normal(name) === normal(one)) ?? shortest.find(([, list]) => asks(list, [one]))
    return found === undefined ? [] : [found[0]]
  })
}

function isName(name: string): boolean {
  return /^\w[\w.-]*$/.test(name)
}

/** Names of packages are alike whatever their case and dashes. */
function isFor(name: string, requirement: string): boolean {
  const own = /^\s*([\w.-]+)/.exec(requirement)?.[1] ?? ''
  return normal(own) === normal(name)
}

function normal(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
}

/** Paths from the project's folder. */
function requirementFiles(tree: Tree, folder: string): Map<string, readonly string[]> {
  const below = folder === '.' ? '' : `${folder}/`
  const files = tree.files.filter(
    (file) =>
      file.startsWith(below) &&
      /^[^/]*requirements?[^/]*\.(txt|in)$|^[^/]*requirements?\/[^/]+\.(txt|in)$/i.test(file.slice(below.length)),
  )
  // A compiled file stands beside what it was compiled from.
  const compiled = files.filter((file) => !(file.endsWith('.in') && files.includes(file.replace(/\.in$/, '.txt'))))
  return new Map(
    compiled.map((file) => [file.slice(below.length), (tree.text(file) ?? '').split('\n').map((line) => line.trim())]),
  )
}

const venv = `python3 -m venv .venv`

function byPip(
  tree: Tree,
  folder: string,
  { isInstallable, extras, groups, files, written }: Chosen,
  missing: readonly string[],
): PythonEnvironment {
  const own = isInstallable ? [`-e ${extras.length === 0 ? '.' : `'.[${extras.join(',')}]'`}`] : []
  const words = [
    ...own,
    ...files.map((file) => `-r ${file}`),
    ...groups.map((group) => `--group ${group}`),
    ...written.map((one) => `'${one}'`),
    ...missing,
  ]
  // Groups are known to pip from 25.1 on.
  const newer = groups.length === 0 ? [] : [`${binaries}/pip install --quiet --upgrade pip`]
  return {
    setup: [venv, ...newer, `${binaries}/pip install --quiet ${words.join(' ')}`].join(' && '),
    needs: [pythonStep(tree, folder, 'pip')],
  }
}

function byUv(
  tree: Tree,
  folder: string,
  { extras, groups, files, written }: Chosen,
  missing: readonly string[],
): PythonEnvironment {
  const sync = [
    'uv sync --frozen',
    ...groups.map((group) => `--group ${group}`),
    ...extras.map((extra) => `--extra ${extra}`),
  ].join(' ')
  const more = [...files.map((file) => `-r ${file}`), ...written.map((one) => `'${one}'`), ...missing]
  return {
    setup: more.length === 0 ? sync : `${sync} && uv pip install ${more.join(' ')}`,
    needs: [pythonStep(tree, folder), { uses: 'astral-sh/setup-uv@v7', with: { 'enable-cache': 'true' } }],
  }
}

function byPoetry(
  tree: Tree,
  folder: string,
  { extras, groups }: Chosen,
  missing: readonly string[],
): PythonEnvironment {
  const install = [
    'POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --no-interaction',
    ...groups.filter((one) => one !== 'dev').map((group) => `--with ${group}`),
    ...extras.map((extra) => `--extras ${extra}`),
  ].join(' ')
  return {
    setup:
      missing.length === 0 ? install : `${install} && ${binaries}/python -m pip install --quiet ${missing.join(' ')}`,
    needs: [pythonStep(tree, folder), { run: 'pipx install poetry' }],
  }
}

function byPdm(tree: Tree, folder: string, { extras, groups }: Chosen, missing: readonly string[]): PythonEnvironment {
  const chosen = [...groups, ...extras].map((one) => `-G ${one}`)
  const install = ['PDM_VENV_IN_PROJECT=1 pdm install --frozen-lockfile', ...chosen].join(' ')
  return {
    setup:
      missing.length === 0
        ? install
        : `${install} && pdm run python -m ensurepip && ${binaries}/python -m pip install --quiet ${missing.join(' ')}`,
    needs: [pythonStep(tree, folder), { run: 'pipx install pdm' }],
  }
}

function pythonStep(tree: Tree, folder: string, cache: string | null = null): Step {
  const manifest = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt']
    .map((name) => joined(folder, name))
    .find((file) => has(tree, file))
  const cached: Record<string, string> =
    cache === null || manifest === undefined ? {} : { cache, 'cache-dependency-path': manifest }
  const pinned = [joined(folder, '.python-version'), '.python-version'].find((file) => has(tree, file))
  return {
    uses: 'actions/setup-python@v6',
    with: { ...(pinned === undefined ? { 'python-version': '3.13' } : { 'python-version-file': pinned }), ...cached },
  }
}

/** The folder of the project that a file belongs to: the nearest with a manifest, else the root. */
export function projectFolder(tree: Tree, file: string): string {
  const manifests = new Set(['pyproject.toml', 'setup.py', 'setup.cfg'])
  let best = '.'
  for (const one of tree.files) {
    if (!manifests.has(nameOf(one))) continue
    const folder = one === nameOf(one) ? '.' : one.slice(0, -nameOf(one).length - 1)
    if (folder !== '.' && file.startsWith(`${folder}/`) && folder.length > best.length) best = folder
  }
  return best
}
