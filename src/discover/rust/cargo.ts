/** Cargo's bench targets, taken apart by what they measure with: criterion, divan, Gungraun, iai, or libtest. */

import type { Detector, FoundSuite, Step } from '../suite.ts'
import { at, entriesOf, listOf, readToml, stringsOf, type Toml } from '../toml.ts'
import {
  depthOf,
  folderAbove,
  folderOf,
  grouped,
  has,
  isBelow,
  joined,
  nameOf,
  relativeTo,
  type Tree,
} from '../tree.ts'

export const cargo: Detector = {
  find(tree: Tree): FoundSuite[] {
    const targets = tree.files
      .filter((file) => nameOf(file) === 'Cargo.toml')
      .flatMap((file) => targetsOf(tree, folderOf(file)))
    const own = targets.filter(({ root }) => isOfRepository(tree, root))
    const groups = grouped(own, ({ root, harness }) => `${root} ${harness}`)
    return [...groups.values()].map((group) => suiteOf(tree, group))
  },
}

type Harness = 'criterion' | 'divan' | 'gungraun' | 'iai' | 'libtest'

interface Target {
  readonly name: string
  readonly file: string
  readonly harness: Harness
  readonly package: string
  /** Folder of the workspace, or of the package where it is none's. */
  readonly root: string
  readonly features: readonly string[]
}

/** Where the repository is a Rust project itself, what stands apart from it and uses nothing of it is something that it
 *  holds as data: the crates that a compiler is tried on. */
function isOfRepository(tree: Tree, root: string): boolean {
  if (root === '.' || !has(tree, 'Cargo.toml')) return true
  return tree.files
    .filter((file) => nameOf(file) === 'Cargo.toml' && isBelow(root, file))
    .some((file) =>
      [...(tree.text(file) ?? '').matchAll(/\bpath\s*=\s*"((?:\.\.\/)*\.\.)(?:\/[^"]*)?"/g)].some(
        (match) => depthOf(folderOf(file)) - match[1]!.split('/').length < depthOf(root),
      ),
    )
}

/** What a bench file measures with; null where it is none of these. */
function harnessOf(text: string): Harness | null {
  if (/\bcriterion_(group|main)!|\bcriterion::|\bcodspeed_criterion_compat\b/.test(text)) return 'criterion'
  if (/\bdivan::|#\[divan\b|\bcodspeed_divan_compat\b/.test(text)) return 'divan'
  if (/\b(gungraun|iai_callgrind)::/.test(text)) return 'gungraun'
  if (/\biai::/.test(text)) return 'iai'
  return /#\[bench\]/.test(text) && /\btest::Bencher\b|\bBencher\b/.test(text) ? 'libtest' : null
}

function targetsOf(tree: Tree, folder: string): Target[] {
  const manifest = readToml(tree.text(joined(folder, 'Cargo.toml')) ?? '')
  const [name] = stringsOf(at(manifest, 'package', 'name'))
  if (name === undefined || !/^[\w-]+$/.test(name)) return []
  const root = workspaceOf(tree, folder, manifest)
  const declared = listOf(at(manifest, 'bench')).flatMap((one): [string, string, string[]][] => {
    const [bench] = stringsOf(at(one, 'name'))
    if (bench === undefined || at(one, 'bench') === false) return []
    const [path] = stringsOf(at(one, 'path'))
    const files = path !== undefined ? [path.replace(/^\.\//, '')] : [`benches/${bench}.rs`, `benches/${bench}/main.rs`]
    const file = files.map((one) => joined(folder, one)).find((one) => has(tree, one))
    return file === undefined ? [] : [[bench, file, stringsOf(at(one, 'required-features'))]]
  })
  const known = new Set(declared.map(([, file]) => file))
  const isAutomatic = at(manifest, 'package', 'autobenches') !== false
  const found = isAutomatic
    ? tree.files.flatMap((file) => automatic(folder, file)).filter(([, file]) => !known.has(file))
    : []
  return [...declared, ...found].flatMap(([bench, file, features]) => {
    const harness = /^[\w-]+$/.test(bench) ? harnessWithin(tree, file) : null
    return harness === null
      ? []
      : [{ name: bench, file, harness, package: name, root, features: features.filter((one) => /^[\w-]+$/.test(one)) }]
  })
}

/** `benches/name.rs` and `benches/name/main.rs` are targets without a word about them. */
function automatic(folder: string, file: string): [string, string, string[]][] {
  const path = relativeTo(folder, file)
  const name = /^benches\/([\w-]+)(?:\.rs|\/main\.rs)$/.exec(path)?.[1]
  return name === undefined ? [] : [[name, file, []]]
}

/** A target may hold its benchmarks in files beside its main one. */
function harnessWithin(tree: Tree, file: string): Harness | null {
  const own = harnessOf(tree.text(file) ?? '')
  if (own !== null || nameOf(file) !== 'main.rs') return own
  for (const other of tree.files) {
    if (!isBelow(folderOf(file), other) || !other.endsWith('.rs')) continue
    const harness = harnessOf(tree.text(other) ?? '')
    if (harness !== null) return harness
  }
  return null
}

/** The nearest manifest above with a workspace that does not leave this package out. */
function workspaceOf(tree: Tree, folder: string, manifest: Toml): string {
  if (at(manifest, 'workspace') !== undefined || folder === '.') return folder
  const above = folderAbove(
    tree,
    folderOf(folder),
    'Cargo.toml',
    (text) => at(readToml(text), 'workspace') !== undefined,
  )
  if (above === null) return folder
  const workspace = at(readToml(tree.text(joined(above, 'Cargo.toml')) ?? ''), 'workspace')
  const path = relativeTo(above, folder)
  const covers = (globs: string[]) =>
    globs.some((glob) =>
      new RegExp(
        `^${glob
          .replace(/^\.\//, '')
          .replace(/\/$/, '')
          .replaceAll(/[.+]/g, '\\$&')
          .replaceAll('**', '.*')
          .replaceAll(/(?<!\.)\*/g, '[^/]*')}$`,
      ).test(path),
    )
  if (covers(stringsOf(at(workspace, 'exclude')))) return folder
  return covers(stringsOf(at(workspace, 'members'))) || isPathDependency(tree, above, path) ? above : folder
}

/** Path dependencies of the root package are members without being named. */
function isPathDependency(tree: Tree, root: string, path: string): boolean {
  const manifest = readToml(tree.text(joined(root, 'Cargo.toml')) ?? '')
  return ['dependencies', 'dev-dependencies', 'build-dependencies'].some((kind) =>
    entriesOf(at(manifest, kind)).some(([, one]) =>
      stringsOf(at(one, 'path')).some((own) => own.replace(/\/$/, '') === path),
    ),
  )
}

const tools: Record<
  Harness,
  {
    readonly tool: string
    readonly flags: string
    readonly format: string
    readonly results: string | null
    readonly shorter: string
  }
> = {
  criterion: {
    tool: 'criterion',
    // Its settings are made short as it is launched, in the words of its version (docs/pairings.md).
    flags: '{filter}',
    format: 'criterion',
    results: 'target/criterion',
    shorter: '`--measurement-time` and `--sample-size`',
  },
  divan: { tool: 'divan', flags: '--max-time 0.2 {filter}', format: 'divan', results: null, shorter: '`--max-time`' },
  gungraun: {
    tool: 'Gungraun',
    flags: '--output-format=json',
    format: 'gungraun',
    results: null,
    shorter: 'fewer `--bench`',
  },
  iai: { tool: 'iai', flags: '', format: 'iai', results: null, shorter: 'fewer `--bench`' },
  libtest: { tool: "Rust's #[bench]", flags: '', format: 'libtest', results: null, shorter: 'fewer `--bench`' },
}

function suiteOf(tree: Tree, targets: readonly Target[]): FoundSuite {
  const { root, harness } = targets[0]!
  const { tool, flags, format, results, shorter } = tools[harness]
  const packages = [...new Set(targets.map((target) => target.package))]
  const alone = packages.length === 1 && joined(root, 'Cargo.toml') === manifestOf(tree, targets[0]!)
  const features = [...new Set(targets.flatMap((target) => target.features))]
  const which = [
    ...(alone ? [] : packagesOf(tree, root, packages)),
    ...[...new Set(targets.map(({ name }) => name))].map((name) => `--bench ${name}`),
    ...(features.length === 0 ? [] : [`--features ${features.join(',')}`]),
  ].join(' ')
  const bench = harness === 'libtest' && !isNightly(tree, root) ? 'cargo +nightly bench' : 'cargo bench'
  return {
    tool,
    workingDirectory: root,
    setup: `${installOf(tree, harness, root)}${bench} --no-run ${which}`,
    run: `${bench} ${which}${flags === '' ? '' : ` -- ${flags}`}`,
    results,
    format,
    seen: targets.map(({ file }) => file),
    needs: needsOf(tree, root, harness),
    shorter,
    remarks: [],
  }
}

/** What a dependency asks for in another version cannot be named by its name alone; by its version, it could not be named
 *  in the same way on both sides. */
function packagesOf(tree: Tree, root: string, names: readonly string[]): string[] {
  const locked = (tree.text(joined(root, 'Cargo.lock')) ?? '').matchAll(/^name = "([\w-]+)"$/gm)
  const all = [...locked].map((match) => match[1]!)
  const isAmbiguous = names.some((name) => all.indexOf(name) !== all.lastIndexOf(name))
  return isAmbiguous ? ['--workspace'] : names.map((name) => `-p ${name}`)
}

function manifestOf(tree: Tree, { file }: Target): string | null {
  const folder = folderAbove(tree, folderOf(file), 'Cargo.toml')
  return folder === null ? null : joined(folder, 'Cargo.toml')
}

function isNightly(tree: Tree, root: string): boolean {
  return ['rust-toolchain', 'rust-toolchain.toml'].some((name) =>
    /nightly/.test(tree.text(joined(root, name)) ?? tree.text(name) ?? ''),
  )
}

/** The runner of Gungraun must be of the library's version. */
function installOf(tree: Tree, harness: Harness, root: string): string {
  if (harness !== 'gungraun') return ''
  const lock = tree.text(joined(root, 'Cargo.lock')) ?? ''
  const found = /name = "(gungraun|iai-callgrind)"\nversion = "([\w.+-]+)"/.exec(lock)
  if (found !== null) return `cargo install --locked ${found[1]!}-runner --version ${found[2]!} && `
  const manifest = tree.files
    .filter((file) => nameOf(file) === 'Cargo.toml')
    .map((file) => tree.text(file) ?? '')
    .join('\n')
  const asked = /^(gungraun|iai-callgrind)\s*=\s*(?:\{[^}]*version\s*=\s*)?"[\^=~]?([\d.]+)"/m.exec(manifest)
  return asked === null
    ? ''
    : `cargo install --locked ${asked[1]!}-runner --version ${asked[2]!.split('.').length === 3 ? asked[2]! : `'^${asked[2]!}'`} && `
}

function needsOf(tree: Tree, root: string, harness: Harness): Step[] {
  const lock = joined(root, has(tree, joined(root, 'Cargo.lock')) ? 'Cargo.lock' : 'Cargo.toml')
  return [
    ...(harness === 'gungraun' || harness === 'iai'
      ? [{ run: 'sudo apt-get update && sudo apt-get install --yes valgrind' }]
      : []),
    ...(harness === 'libtest' && !isNightly(tree, root)
      ? [{ run: 'rustup toolchain install nightly --profile minimal' }]
      : []),
    {
      uses: 'actions/cache@v5',
      with: { path: '~/.cargo/registry\n~/.cargo/git', key: `cargo-\${{ runner.os }}-\${{ hashFiles('${lock}') }}` },
    },
  ]
}
