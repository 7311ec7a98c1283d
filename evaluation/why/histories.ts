/** `node evaluation/why/histories.ts`: how often `benchgate bisect` finds the guilty one of ten commits, with real runs.
 *  Each history is a repository of one of the programs; nine commits change something that costs nothing, one makes a
 *  function slower. Runs the built program. Prints a line for each history, and what it took. */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { CommitSearch, Why } from '../../src/model/why.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import { type Language, type Program, programs, withHeld } from './programs.ts'

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'node,python' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '10' },
    seed: { type: 'string', default: 'histories' },
    runtime: { type: 'string', default: '' },
  },
})

const environment =
  values.runtime === ''
    ? process.env
    : { ...process.env, PATH: `${values.runtime}${path.delimiter}${process.env['PATH']}` }
const commits = 10

/** Kinds with how much of them, from 3 to 25 % on the machine on which they were written. */
const guilty: Readonly<Record<Language, readonly (readonly [kind: string, r: number])[]>> = {
  node: [
    ['inlined leaf', 80],
    ['loop', 70],
    ['added call', 250],
    ['lost cache', 30],
    ['quadratic', 150],
    ['library', 20],
    ['inlined leaf', 260],
    ['loop', 150],
    ['regular expression', 20],
    ['allocation', 400],
  ],
  python: [
    ['loop', 20],
    ['inlined leaf', 20],
    ['added call', 60],
    ['lost cache', 15],
    ['quadratic', 50],
    ['library', 60],
    ['allocation', 300],
    ['inlined leaf', 50],
    ['loop', 108],
    ['__slots__', 300],
  ],
  go: [
    ['loop', 100],
    ['added call', 14],
    ['lost cache', 12],
    ['quadratic', 60],
    ['allocation', 150],
  ],
  c: [
    ['loop', 20],
    ['inlined leaf', 8],
    ['added call', 4],
    ['lost cache', 5],
    ['quadratic', 45],
  ],
  rust: [
    ['loop', 70],
    ['inlined leaf', 100],
    ['added call', 4],
    ['lost cache', 4],
    ['allocation', 350],
  ],
}

type Numbered = Readonly<Record<Language, (n: number) => string>>

const unusedFunction: Numbered = {
  node: (n) => `\nexport function unused${n}(a) {\n  return a + ${n}\n}\n`,
  python: (n) => `\n\ndef unused_${n}(a):\n    return a + ${n}\n`,
  go: (n) => `\nfunc Unused${n}(a int) int {\n\treturn a + ${n}\n}\n`,
  c: (n) => `\nint unused_${n}(int a) {\n  return a + ${n};\n}\n`,
  rust: (n) => `\npub fn unused_${n}(a: i32) -> i32 {\n    a + ${n}\n}\n`,
}

const otherFile: Numbered = {
  node: (n) => `src/other${n}.js`,
  python: (n) => `src/other${n}.py`,
  go: (n) => `other${n}.go`,
  c: (n) => `other${n}.c`,
  rust: (n) => `src/other${n}.rs`,
}

/** Changes that cost nothing, one for each commit. */
function harmless(language: Language, n: number, text: string, random: Random): Record<string, string> {
  const { paths } = programs[language]
  const mark = language === 'python' ? '#' : '//'
  const unused = unusedFunction[language](n)
  const choices: Record<string, string>[] = [
    { [paths.text]: `${text}${mark} Note ${n}.\n` },
    { [paths.text]: `${text}${unused}` },
    { [paths.text]: `${mark} Written in step ${n}.\n${text}` },
    { [otherFile[language](n)]: `${language === 'go' ? 'package toolkit\n' : ''}${unused}`.trimStart() },
  ]
  return choices[Math.floor(random.next() * choices.length)]!
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}

/** @returns the number of the guilty commit, from 1. */
function makeHistory(folder: string, language: Language, [kind, r]: readonly [string, number], random: Random): number {
  const program: Program = programs[language]
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
  const commit = (message: string) => {
    git('add', '-A', '--force')
    git('-c', 'user.name=Author', '-c', 'user.email=author@example.org', 'commit', '-q', '-m', message)
  }
  const slowdown = program.slowdowns.find((one) => one.kind === kind)!
  const file = program.paths[slowdown.file]
  const texts = new Map(Object.entries(program.files))
  texts.set(program.paths.text, withHeld(language, program.files[program.paths.text]!))
  git('init', '-q')
  write(folder, Object.fromEntries(texts))
  commit('Begin')
  const culprit = 1 + Math.floor(random.next() * commits)
  for (let n = 1; n <= commits; n++) {
    const changed =
      n === culprit
        ? { [file]: texts.get(file)!.replace(slowdown.find, () => slowdown.put.replaceAll('{r}', String(r))) }
        : harmless(language, n, texts.get(program.paths.text)!, random)
    if (n === culprit && changed[file] === texts.get(file)) throw new Error(`${kind} changes nothing`)
    for (const [name, text] of Object.entries(changed)) texts.set(name, text)
    write(folder, changed)
    commit(n === culprit ? 'Guilty' : `Step ${n}`)
  }
  return culprit
}

interface Bisected {
  readonly why: Why
  readonly search: CommitSearch | null
}

function bisect(folder: string, language: Language): Bisected | string {
  const { run, benchmark, setUp } = programs[language]
  const program = path.resolve(import.meta.dirname, '../../dist/cli/index.js')
  const command = [...(run === null ? [] : ['--run', run]), ...(setUp ? ['--setup', setUp.join(' ')] : [])]
  const args = [program, 'bisect', benchmark, `HEAD~${commits}`, 'HEAD', '--json', ...command]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: environment })
  try {
    return JSON.parse(stdout) as Bisected
  } catch {
    return stderr.trim().split('\n').slice(-2).join(' ')
  }
}

function history(language: Language, n: number): void {
  const random = createRandom(`${values.seed} ${language} ${n}`)
  const kinds = guilty[language]
  const one = kinds[n % kinds.length]!
  const folder = mkdtempSync(path.join(tmpdir(), 'history-'))
  try {
    const culprit = makeHistory(folder, language, one, random)
    const began = Date.now()
    const found = bisect(folder, language)
    const label = `${language} ${String(n).padStart(2)} ${one[0]} ${one[1]}: commit ${culprit}`.padEnd(44)
    const seconds = `${Math.round((Date.now() - began) / 1000)} s`
    if (typeof found === 'string') {
      console.log(`${label} FAILED ${seconds}: ${found}`)
      return
    }
    const { why, search } = found
    const subjects = search?.commits.map(({ subject }) => subject) ?? []
    const isRight = search?.verdict === 'found' && subjects[0] === 'Guilty'
    const isCertain = search?.verdict === 'found' && search.confirmed !== false
    const answer = isRight ? 'right' : isCertain ? 'WRONG' : subjects.includes('Guilty') ? 'among' : 'none'
    const change = why.change === null ? '' : `${(why.change.estimate * 100).toFixed(1)} %`
    console.log(
      `${label} ${answer} ${seconds}: ${search?.verdict} by ${search?.by}, confirmed ${search?.confirmed}, ${why.functions[0]?.name ?? why.doubt?.code} ${change} ${why.runs} runs; ${subjects.join(', ')} ${search?.because ?? ''} ${search?.passedOver.map(({ subject, because }) => `${subject} (${because})`).join(', ')}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const language of values.languages.split(',') as Language[])
  for (let n = Number(values.from); n < Number(values.to); n++) history(language, n)
