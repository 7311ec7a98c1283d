/** Reads a tool's files with the built program, and says what is otherwise than expected. */

import { spawnSync } from 'node:child_process'
import type { Run } from '../../src/model/run.ts'
import type { Output } from './tool.ts'

/** Undefined where everything is as expected. */
export function readFiles(program: string, folder: string, output: Output): string | undefined {
  const { files, together = false, format = 'auto', refusal } = output
  if (files.length === 0) return 'the tool wrote no file'
  const names = together ? [[...files]] : files.map((file) => [file])
  const wrong = names.map((group) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'read', ...group, '--format', format], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (refusal !== undefined)
      return status !== 0 && refusal.test(stderr) ? undefined : `${group[0]}: was not refused with ${refusal}`
    if (status !== 0) return `${group[0]}: ${stderr.trim().slice(0, 300)}`
    return difference(JSON.parse(stdout) as Run, output, group[0]!)
  })
  return wrong.find((text) => text !== undefined)
}

function difference(run: Run, { expected, more = false }: Output, file: string): string | undefined {
  for (const { benchmarks } of run.launches) {
    const failed = benchmarks.filter(({ status }) => status !== 'ok').map(({ name }) => name)
    const names = benchmarks.map(({ name }) => name)
    const fits = (name: string, wanted: string | RegExp) =>
      typeof wanted === 'string' ? name === wanted : wanted.test(name)
    const missing = expected.filter((wanted) => !names.some((name) => fits(name, wanted)))
    const extra = more ? [] : names.filter((name) => !expected.some((wanted) => fits(name, wanted)))
    const problems = [
      ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
      ...(extra.length > 0 ? [`not expected: ${extra.join(', ')}`] : []),
      ...(failed.length > 0 ? [`without a figure: ${failed.join(', ')}`] : []),
    ]
    if (problems.length > 0) return `${file}: ${problems.join('; ')}`
  }
  return undefined
}
