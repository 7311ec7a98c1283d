/** JMH under Maven and Gradle. */

import type { Detector, FoundSuite, Step } from '../suite.ts'
import {
  filesWith,
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

const source = /\.(java|kt|scala)$/
const measures = /@(?:org\.openjdk\.jmh\.annotations\.)?Benchmark\b/
const jmhUse = /\borg\.openjdk\.jmh\b/

export const jmh: Detector = {
  find(tree: Tree): FoundSuite[] {
    const files = filesWith(tree, source, measures).filter((file) => jmhUse.test(tree.text(file) ?? ''))
    if (files.length === 0) return []
    return [...maven(tree, files), ...gradle(tree, files)]
  },
}

/** One fork: Benchgate starts the whole again, which is a fresh machine each time. */
const flags = '-f 1 -wf 0 -wi 3 -w 200ms -i 3 -r 100ms -foe true -rf json -rff jmh.json {filter}'

/** The module that holds each file, where it is Maven's and knows JMH. */
function maven(tree: Tree, files: readonly string[]): FoundSuite[] {
  const byModule = grouped(
    files,
    (file) => folderAbove(tree, folderOf(file), 'pom.xml', (text) => /jmh-core|jmh/.test(text)) ?? '',
  )
  return [...byModule].flatMap(([module, seen]) => (module === '' ? [] : [mavenSuite(tree, module, seen)]))
}

function mavenSuite(tree: Tree, module: string, seen: readonly string[]): FoundSuite {
  const root = topOf(tree, module)
  const way = relativeTo(root, module)
  const pom = tree.text(joined(module, 'pom.xml')) ?? ''
  const start = has(tree, joined(root, 'mvnw')) ? './mvnw' : 'mvn'
  const only = way === '.' ? '' : ` --projects ${way} --also-make${profiles(tree, root, module)}`
  const jar = /maven-shade-plugin/.test(pom) ? shadedJar(pom) : null
  const inTests = seen.some((file) => relativeTo(module, file).startsWith('src/test/'))
  const classes = `-DincludeScope=test -Dmdep.outputFile=target/benchgate.classpath`
  const goal =
    jar !== null
      ? 'package -DskipTests -Dmaven.javadoc.skip=true'
      : `${inTests ? 'test-compile' : 'compile'} dependency:build-classpath ${classes}`
  const folders = inTests ? 'target/test-classes:target/classes' : 'target/classes'
  const run =
    jar !== null
      ? `java -jar ${jar} ${flags}`
      : `java -cp "${folders}:$(cat target/benchgate.classpath)" org.openjdk.jmh.Main ${flags}`
  return {
    tool: 'JMH',
    workingDirectory: root,
    setup: `${start} --batch-mode --quiet ${goal}${only}`,
    run: way === '.' ? run : `cd ${way} && ${run}`,
    results: joined(way, 'jmh.json'),
    format: 'jmh',
    seen,
    needs: [javaStep(tree, 'maven', newestFor(tree, root))],
    shorter: '`-wi`, `-w`, `-i` and `-r`',
    remarks: aloneRemark(tree, root),
  }
}

/** The top of the modules: the highest folder whose pom.xml leads down to it. */
function topOf(tree: Tree, module: string): string {
  let best = module
  for (let at = module; at !== '.'; ) {
    at = folderOf(at)
    if (modulesIn(pomOf(tree, at)).includes(relativeTo(at, best))) best = at
  }
  return best
}

function pomOf(tree: Tree, folder: string): string {
  return apart(tree.text(joined(folder, 'pom.xml')) ?? '', '<!--', '-->').outside
}

/** What stands between two marks, and the rest. */
function apart(
  text: string,
  open: string,
  close: string,
): { readonly inside: readonly string[]; readonly outside: string } {
  const [first = '', ...others] = text.split(open)
  const cut = others.map((one) => (one.includes(close) ? one.indexOf(close) : one.length))
  return {
    inside: others.map((one, i) => one.slice(0, cut[i])),
    outside: [first, ...others.map((one, i) => one.slice(cut[i]! + close.length))].join(''),
  }
}

function modulesIn(pom: string): string[] {
  return [...pom.matchAll(/<module>\s*(?:\.\/)?([^<]*?)\/?\s*<\/module>/g)].map((match) => match[1]!)
}

/** Of the modules between the root and this one, those that stand in a profile alone need it to be active. */
function profiles(tree: Tree, root: string, module: string): string {
  const names: string[] = []
  for (let [at, best] = [module, module]; at !== root; ) {
    at = folderOf(at)
    const pom = pomOf(tree, at)
    const way = relativeTo(at, best)
    if (!modulesIn(pom).includes(way)) continue
    best = at
    const { inside, outside } = apart(pom, '<profile>', '</profile>')
    const own = inside.filter((profile) => modulesIn(profile).includes(way))
    if (modulesIn(outside).includes(way) || own.some(isActive)) continue
    names.push(...own.slice(0, 1).flatMap((profile) => /<id>\s*([\w.-]+)\s*<\/id>/.exec(profile)?.[1] ?? []))
  }
  return names.length === 0 ? '' : ` --activate-profiles ${[...new Set(names)].join(',')}`
}

/** Where nothing else is activated. */
function isActive(profile: string): boolean {
  return /<activeByDefault>\s*true\s*</.test(profile)
}

/** A project that stands below another and is none of its modules takes that one as it was released, or installed. */
function aloneRemark(tree: Tree, root: string): string[] {
  const isBelowOther = root !== '.' && folderAbove(tree, folderOf(root), 'pom.xml') !== null
  return isBelowOther
    ? [
        `${joined(root, 'pom.xml')} is no module of the project around it: it may measure a release in place of this commit.`,
      ]
    : []
}

/** The jar that holds everything, as the shade plugin is told to call it. */
function shadedJar(pom: string): string {
  const named = [...pom.matchAll(/<finalName>([^<]+)<\/finalName>/g)].map((match) => match[1]!).at(-1)
  if (named !== undefined && !named.includes('$')) return `target/${named}.jar`
  const property = /<uberjar\.name>([\w.-]+)<\/uberjar\.name>/.exec(pom)?.[1]
  return `target/${property ?? 'benchmarks'}.jar`
}

/** The plugin `me.champeau.jmh` makes a jar of what is in `src/jmh`. */
function gradle(tree: Tree, files: readonly string[]): FoundSuite[] {
  const plugin = /me\.champeau\.(gradle\.)?jmh|\bjmhJar\b|alias\(libs\.plugins\.jmh\)|\bjmh\s*\{/
  const builds = ['build.gradle', 'build.gradle.kts']
  const moduleOf = (file: string) =>
    builds
      .map((name) => folderAbove(tree, folderOf(file), name, (text) => plugin.test(text)))
      .find((one) => one !== null) ?? ''
  return [...grouped(files, moduleOf)].flatMap(([module, seen]) =>
    module === '' ? [] : [gradleSuite(tree, module, seen)],
  )
}

function gradleSuite(tree: Tree, module: string, seen: readonly string[]): FoundSuite {
  const root = settingsFolder(tree, module)
  const way = relativeTo(root, module)
  const start = has(tree, joined(root, 'gradlew')) ? './gradlew' : 'gradle'
  const task = way === '.' ? ':jmhJar' : `:${way.replaceAll('/', ':')}:jmhJar`
  return {
    tool: 'JMH',
    workingDirectory: root,
    setup: `${start} --no-daemon --quiet ${task}`,
    run: `java -jar ${joined(way, 'build/libs')}/*-jmh.jar ${flags}`,
    results: 'jmh.json',
    format: 'jmh',
    seen,
    needs: [javaStep(tree, 'gradle')],
    shorter: '`-wi`, `-w`, `-i` and `-r`',
    remarks: [],
  }
}

function settingsFolder(tree: Tree, module: string): string {
  return folderAbove(tree, module, 'settings.gradle') ?? folderAbove(tree, module, 'settings.gradle.kts') ?? module
}

/** The newest Java of these that still compiles the oldest language that a pom.xml asks for. */
function newestFor(tree: Tree, root: string): string {
  const poms = tree.files.filter((file) => nameOf(file) === 'pom.xml' && isBelow(root, file))
  const asked = /<(?:maven\.compiler\.)?(?:source|target|release)>\s*(?:1\.)?(\d+)\s*</g
  const languages = poms.flatMap((file) =>
    [...(tree.text(file) ?? '').matchAll(asked)].map((match) => Number(match[1])),
  )
  const oldest = Math.min(8, ...languages)
  return oldest < 7 ? '11' : oldest < 8 ? '17' : '21'
}

function javaStep(tree: Tree, cache: string, newest = '21'): Step {
  const file = ['.java-version', '.tool-versions', '.sdkmanrc'].find(
    (name) => has(tree, name) && (name !== '.tool-versions' || /^java\s/m.test(tree.text(name) ?? '')),
  )
  const version: Record<string, string> =
    file === undefined ? { 'java-version': newest } : { 'java-version-file': file }
  return { uses: 'actions/setup-java@v5', with: { distribution: 'temurin', ...version, cache } }
}
