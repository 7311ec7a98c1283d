import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { version } from '../../src/app/version.ts'
import { commands } from '../../src/cli/help.ts'
import { options, optionsOf } from '../../src/config/options.ts'
import { benchgate, root } from './program.ts'

const here = { cwd: root }

test('the version is that of the package', async () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  expect(version).toBe(manifest.version)
  expect(await benchgate(['--version'], here)).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('--help lists the commands and the exit codes', async () => {
  const { code, stdout, stderr } = await benchgate(['--help'], here)
  expect([code, stderr]).toEqual([0, ''])
  for (const command of commands) expect(stdout).toContain(`\n  ${command} `)
  expect(stdout).toContain('Exit codes:')
})

test.each(commands)('%s --help tells every option with its default, and gives examples', async (command) => {
  const { code, stdout } = await benchgate([command, '--help'], here)
  expect(code).toBe(0)
  expect(stdout).toContain(`Usage: benchgate ${command}`)
  expect(stdout).toMatch(/Examples:\n {2}(.* \| )?benchgate/)
  const flat = stdout.replace(/\s+/g, ' ')
  for (const name of optionsOf(command)) {
    expect(stdout).toContain(`\n  --${name}`)
    const row = options[name]
    if (row.kind.isFlag !== true && row.default !== null && !('shown' in row)) {
      expect(flat).toContain(`Default: ${row.default}.`)
    }
  }
  expect(stdout.split('\n').filter((line) => line.length > 105)).toEqual([])
  expect(await benchgate(['help', command], here)).toMatchObject({ code: 0, stdout })
})

test('nothing at all is wrong usage, and shows the way', async () => {
  const { code, stdout, stderr } = await benchgate([], here)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Commands:')
})

const wrong: readonly (readonly [string, string[], string])[] = [
  ['a misspelt command', ['comapre'], 'there is no command comapre. Did you mean compare?'],
  ['a command that resembles none', ['frobnicate'], 'there is no command frobnicate.\nCommands are: compare'],
  ['a flag before the command', ['--json', 'compare'], 'there is no command --json'],
  ['a misspelt flag', ['compare', '--treshold', '5%'], 'compare has no option --treshold. Did you mean --threshold?'],
  [
    'a flag of another command',
    ['read', '--threshold', '5%'],
    '--threshold is an option of compare and diff, not of read',
  ],
  ['a value that makes no sense', ['compare', '--threshold', '5'], '--threshold: "5" lacks its per cent sign'],
  [
    'rounds that contradict',
    ['compare', '--min-rounds', '9', '--max-rounds', '8'],
    'min-rounds (9) is more than max-rounds (8)',
  ],
  ['a folder outside', ['compare', '--working-directory', '../x'], '"../x" is not inside the repository'],
  ['an unknown format', ['compare', '--format', 'hyperfin'], 'no format "hyperfin". Did you mean hyperfine?'],
  ['a missing configuration file', ['compare', '--config', 'nope.yml'], 'config: there is no file nope.yml'],
  ['three commits', ['compare', 'a', 'b', 'c'], 'unexpected argument "c"'],
  ['nothing after --', ['compare', '--'], 'nothing follows --'],
  ['files without --base', ['diff', 'a.json', 'b.json'], 'name files after --base and --head'],
  ['only one side', ['diff', '--base', 'a.json'], '--head is missing'],
  ['a command for diff', ['diff', '--base', 'a', '--head', 'b', '--', 'x'], 'this command starts nothing'],
  ['no file to read', ['read'], 'name at least one file'],
  ['a file that is not there', ['read', 'nope.json'], 'there is no file nope.json'],
  ['no report', ['report'], 'name the report to render'],
  ['a report that is not there', ['report', 'nope.json'], 'nope.json could not be read'],
]

test.each(wrong)('%s is wrong usage', async (_, args, message) => {
  const { code, stdout, stderr } = await benchgate(args, here)
  expect(stderr).toContain(message)
  expect([code, stdout]).toEqual([2, ''])
})

test('--help loads nothing that takes time', () => {
  const loaded = new Set<string>()
  const load = (file: string): void => {
    if (loaded.has(file)) return
    loaded.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, from] of text.matchAll(/^(?:import|export) (?!type )(?:[^'"]*? from )?['"]([^'"]+)['"]/gm)) {
      if (!from!.startsWith('.')) throw new Error(`${file} imports ${from}`)
      load(path.resolve(path.dirname(file), from!))
    }
  }
  load(path.join(root, 'src/cli/main.ts'))
  const names = [...loaded].map((file) => path.relative(path.join(root, 'src'), file)).sort()
  expect(names).toEqual([
    'cli/help.ts',
    'cli/main.ts',
    'config/nearest.ts',
    'config/options.ts',
    'config/values.ts',
    'model/failure.ts',
    'model/verdict.ts',
  ])
})
