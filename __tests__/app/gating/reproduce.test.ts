import { expect, test } from 'vitest'
import { reproduceCommand } from '../../../src/app/gating/reproduce.ts'
import { readArguments } from '../../../src/config/argv.ts'
import { readPlan } from '../../../src/config/plan.ts'
import { readSettings } from '../../../src/config/settings.ts'

const base = { commit: 'a'.repeat(40), label: 'main' }
const head = { commit: 'b'.repeat(40), label: 'HEAD' }
const planOf = (args: readonly string[], rest: readonly string[] | null) =>
  readPlan(readSettings('compare', readArguments('compare', args).options), [], rest)

test.each([
  [[], null, ''],
  [['--threshold', '2.5%', '--time-budget', '1h30m'], null, ' --threshold 2.5% --time-budget 1h30m'],
  [['--setup', 'npm ci && make'], null, " --setup 'npm ci && make'"],
  [
    ['--baseline', 'artifact', '--artifact-name', 'x', '--key', 'perf'],
    null,
    ' --baseline artifact --artifact-name x --key perf',
  ],
  [['--key', 'perf'], null, ''],
  [['--bench-files', 'a.js,b.js'], null, ' --bench-files a.js,b.js'],
])('what differs from the defaults is in it: %j', (args, rest, flags) => {
  expect(reproduceCommand(planOf(args, rest), { base, head, notes: [] }, 's')).toBe(
    `benchgate compare ${base.commit} ${head.commit}${flags} --seed s`,
  )
})

test.each([
  [['bash', 'suite.sh'], '-- bash suite.sh'],
  [['./suite --fast'], '-- ./suite --fast'],
  [["a && echo 'b'"], `-- 'a && echo '\\''b'\\'''`],
  [['go', 'test', '-run', '^$', '-bench', '{filter}'], `-- 'go test -run '\\''^$'\\'' -bench {filter}'`],
])('the suite’s command comes back as it was: %j', (words, end) => {
  const plan = planOf([], words)
  const command = reproduceCommand(plan, { base, head, notes: [] }, 's')
  expect(command.endsWith(` --seed s ${end}`), command).toBe(true)
})

test('a head that may be on no branch is fetched first, by its whole hash', () => {
  const command = reproduceCommand(planOf([], null), { base, head, notes: [], isApart: true }, 's')
  expect(command.split('\n')).toEqual([
    `git fetch origin ${head.commit}`,
    `benchgate compare ${base.commit} ${head.commit} --seed s`,
  ])
})
