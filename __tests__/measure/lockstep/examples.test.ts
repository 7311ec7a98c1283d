/** The workers of examples/lockstep, built and measured where their compiler is at hand. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { measureFolders, newFolder, removeFolders, root, timeOf } from './in-folders.ts'

afterAll(removeFolders)

const examples = [
  {
    language: 'c',
    compiler: ['cc', '--version'],
    build: 'cc -Wall -Wextra -Werror -O2 -o bench bench.c',
    names: ['count commas', 'hash'],
  },
  { language: 'go', compiler: ['go', 'version'], build: 'go build -o bench .', names: ['count', 'split'] },
  {
    language: 'rust',
    compiler: ['rustc', '--version'],
    build: 'rustc -D warnings -O -o bench main.rs',
    names: ['count', 'split'],
  },
] as const

for (const { language, compiler, build, names } of examples) {
  const [file, ...args] = compiler
  const absent = spawnSync(file, args).status !== 0
  describe.skipIf(absent)(`the example in ${language}${absent ? ` (skipped: there is no ${file})` : ''}`, () => {
    test('builds, lists its benchmarks and is measured', async () => {
      const folder = newFolder()
      cpSync(path.join(root, 'examples/lockstep', language), folder, { recursive: true })
      execFileSync('sh', ['-c', build], { cwd: folder, stdio: 'pipe', env: { ...process.env, GOFLAGS: '-mod=mod' } })
      // Without the variable it is no worker.
      expect(spawnSync(path.join(folder, 'bench'), { encoding: 'utf8' })).toMatchObject({ status: 1, stdout: '' })
      const { result, rows, codes } = await measureFolders({}, { run: `'${folder}/bench'` })
      expect(result.failure).toBeNull()
      expect(Object.keys(rows.base)).toEqual(names)
      for (const name of names) {
        expect(timeOf(rows.base[name]).value).toBeGreaterThan(1e-8)
        expect(timeOf(rows.head[name]).samples!.length).toBeGreaterThanOrEqual(5)
      }
      expect(codes).not.toContain('optimised-away')
    })
  })
}
