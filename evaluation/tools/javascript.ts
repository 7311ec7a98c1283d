/** Tools that npm has. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { need, type Output, shell, type Tool, thrice, write } from './tool.ts'

const small = `JSON.parse('[1,2]')`
const large = `JSON.parse('[' + '1,'.repeat(1000) + '2]')`

/** Installs packages and gives the version of the first. */
export function install(folder: string, ...packages: string[]): string {
  need('npm')
  write(folder, 'package.json', '{"name": "bench", "version": "1.0.0", "private": true, "type": "module"}\n')
  shell(folder, `npm install --no-audit --no-fund ${packages.join(' ')}`)
  const name = packages[0]!.replace(/(?<=.)@.*$/, '')
  const manifest = readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** Adds scripts to package.json, as a user would have them. */
function scripts(folder: string, commands: Readonly<Record<string, string>>): void {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as object
  write(folder, 'package.json', `${JSON.stringify({ ...manifest, scripts: commands }, null, 2)}\n`)
}

const tinybench: Tool = {
  name: 'tinybench',
  run: async (folder) => {
    const version = install(folder, 'tinybench@latest', 'pnpm@9', 'yarn@1')
    const suite = (end: string) =>
      `import { Bench } from 'tinybench'\nconst bench = new Bench({ name: 'json', time: 30, warmupTime: 10 })\n` +
      `bench.add('parse small', () => { ${small} })\nbench.add('parse large', () => { ${large} })\n` +
      `console.log('loading fixtures: 3 files')\nawait bench.run()\n${end}\nconsole.log('done')\n`
    const tasks = '{ name: bench.name, tasks: bench.tasks.map(({ name, runs, result }) => ({ name, runs, result })) }'
    write(folder, 'json.mjs', suite(`console.log(JSON.stringify(${tasks}, null, 2))`))
    write(folder, 'table.mjs', suite('console.table(bench.table())'))
    write(folder, 'Makefile', 'bench:\n\tnode json.mjs\n')
    scripts(folder, { bench: 'node json.mjs' })
    const expected = ['parse small', 'parse large']
    const files = ['npm run', './node_modules/.bin/pnpm run', './node_modules/.bin/yarn run', 'make'].map(
      (start, index) => {
        const file = `run-${index}.txt`
        shell(folder, `${start} bench`, { into: file })
        return file
      },
    )
    const tables = thrice(folder, 'node table.mjs', 'table-%.txt', { into: 'table' })
    return {
      version,
      outputs: [
        { files, expected },
        { files: tables, expected },
      ],
    }
  },
}

/** Vitest's majors differ in how they are asked for JSON. */
const vitest = (major: number | undefined): Tool => ({
  name: major === undefined ? 'Vitest' : `Vitest ${major}`,
  run: async (folder) => {
    const version = install(folder, `vitest@${major ?? 'latest'}`)
    const old = Number.parseInt(version, 10) < 5
    const options = '{ time: 30, warmupTime: 10 }'
    write(
      folder,
      'bench/json.bench.ts',
      old
        ? `import { bench, describe } from 'vitest'\ndescribe('json', () => {\n  bench('small', () => { ${small} }, ${options})\n  bench('large', () => { ${large} }, ${options})\n})\n`
        : `import { test } from 'vitest'\ntest('json', async ({ bench }) => {\n  await bench('small', () => { ${small} }).run(${options})\n  await bench('large', () => { ${large} }).run(${options})\n})\n`,
    )
    const command = old ? '--outputJson=json-%.json' : '--reporter=json --outputFile=json-%.json'
    // The one command of the page, which works with every version.
    const either =
      'npx vitest bench --run --outputJson=any.json || npx vitest bench --run --reporter=json --outputFile=any.json'
    const expected = old
      ? ['bench/json.bench.ts > json > small', 'bench/json.bench.ts > json > large']
      : ['json > small', 'json > large']
    const files = thrice(folder, `npx vitest bench --run ${command}`, 'json-%.json')
    shell(folder, either)
    shell(folder, 'npx vitest bench --run', { into: 'console.txt' })
    const refused: Output = {
      files: ['console.txt'],
      expected: [],
      refusal: old ? /--outputJson=/ : /--reporter=json --outputFile=/,
    }
    return { version, outputs: [{ files: [...files, 'any.json'], expected }, refused] }
  },
})

const benchmarkjs: Tool = {
  name: 'benchmark.js',
  run: async (folder) => {
    const version = install(folder, 'benchmark@latest', 'lodash', 'platform')
    const suite = (print: string) =>
      `import Benchmark from 'benchmark'\nconst suite = new Benchmark.Suite()\nconst o = { maxTime: 0.1 }\n` +
      `suite.add('small', () => { ${small} }, o).add('large x 1000', () => { ${large} }, o)\n` +
      `.on('cycle', ({ target }) => ${print})\n.on('complete', function () { console.log('Fastest is ' + this.filter('fastest').map('name')) }).run()\n`
    write(folder, 'plain.mjs', suite('console.log(String(target))'))
    write(
      folder,
      'padded.mjs',
      suite("console.log('  ' + String(target).replace(/ x (?=[\\\\d,.]+ ops)/, (x) => '   ' + x))"),
    )
    write(folder, 'glued.mjs', suite('process.stdout.write(String(target))'))
    scripts(folder, { bench: 'node plain.mjs' })
    const files = ['node plain.mjs', 'npm run bench', 'node padded.mjs', 'node glued.mjs'].map((command, index) => {
      shell(folder, command, { into: `lines-${index}.txt` })
      return `lines-${index}.txt`
    })
    return { version, outputs: [{ files, expected: ['small', 'large x 1000'] }] }
  },
}

const mitata: Tool = {
  name: 'mitata',
  run: async (folder) => {
    const version = install(folder, 'mitata@latest')
    const suite = (options: string) =>
      `import { bench, group, run } from 'mitata'\nbench('small', () => ${small})\ngroup('g', () => { bench('size $n', function* (s) { const n = s.get('n'); yield () => 'x'.repeat(n) }).range('n', 1, 8) })\nawait run(${options})\n`
    write(folder, 'json.mjs', suite('{ format: { json: { samples: false, debug: false } } }'))
    write(folder, 'table.mjs', suite(''))
    scripts(folder, { bench: 'node json.mjs' })
    const files = ['node json.mjs', 'npm run bench', 'echo loading; node json.mjs'].map((command, index) => {
      shell(folder, command, { into: `run-${index}.txt` })
      return `run-${index}.txt`
    })
    shell(folder, 'node table.mjs', { into: 'table.txt' })
    const expected = ['small', 'size 1', 'size 8']
    return { version, outputs: [{ files: [...files, 'table.txt'], expected }] }
  },
}

const deno: Tool = {
  name: 'Deno bench',
  run: async (folder) => {
    const version = install(folder, 'deno@latest')
    write(
      folder,
      'json_bench.ts',
      `Deno.bench('small', () => { ${small} })\nDeno.bench('large', { group: 'g' }, () => { ${large} })\n`,
    )
    scripts(folder, { bench: 'deno bench --json --no-lock json_bench.ts' })
    const files = [
      'npx deno bench --json --no-lock json_bench.ts',
      'npm run bench',
      'echo loading; npx deno bench --json --no-lock json_bench.ts; echo done',
    ].map((command, index) => {
      shell(folder, command, { into: `run-${index}.txt` })
      return `run-${index}.txt`
    })
    shell(folder, 'npx deno bench --no-lock json_bench.ts', { into: 'table.txt' })
    return { version, outputs: [{ files: [...files, 'table.txt'], expected: ['small', 'g > large'] }] }
  },
}

const consoleTime: Tool = {
  name: 'console.time',
  run: async (folder) => {
    need('node')
    write(
      folder,
      'time.mjs',
      `for (const name of ['small', 'large']) {\n  console.time(name)\n  for (let i = 0; i < 1000; i++) ${small}\n  console.timeEnd(name)\n}\n`,
    )
    const files = thrice(folder, 'node time.mjs', 'time-%.txt', { into: 'time' })
    return { version: `Node ${process.versions.node}`, outputs: [{ files, expected: ['small', 'large'] }] }
  },
}

export const javascriptTools: readonly Tool[] = [
  tinybench,
  vitest(undefined),
  vitest(4),
  vitest(3),
  benchmarkjs,
  mitata,
  deno,
  consoleTime,
]
