/** What people and workflows write: the configuration file, inputs, flags, globs, events, comments, and
 *  the lines of live processes. */

import { readEvent } from '../../../src/action/event.ts'
import { readArguments } from '../../../src/config/argv.ts'
import { readConfigFile } from '../../../src/config/file.ts'
import { readInputs } from '../../../src/config/inputs.ts'
import { type CommandName, optionNames } from '../../../src/config/options.ts'
import { readPlan } from '../../../src/config/plan.ts'
import { readSettings } from '../../../src/config/settings.ts'
import { compileGlob, longestGlob } from '../../../src/gate/glob.ts'
import { readCommands } from '../../../src/github/commands.ts'
import { readMarker, withoutMarker, writeMarker } from '../../../src/github/marker.ts'
import { isOurs } from '../../../src/github/reply.ts'
import { createLineSplitter, createTail } from '../../../src/host/captured.ts'
import { redact } from '../../../src/host/environment.ts'
import { createActionsLog, createTextLog } from '../../../src/host/log.ts'
import { parseSaid } from '../../../src/measure/lockstep/protocol.ts'
import { Broken, bytesOf, jsonOf, type Reader, textOf } from '../reader.ts'

const hash = (letter: string): string => letter.repeat(40)

const configFile = `# A configuration.
run: npm run bench -- {filter}
setup: |
  npm ci
  npm run build
threshold: 5%
pairing: auto
max-rounds: 30
time-budget: 1h30m
fail-on: [regression, missing]
bench-files: &files
  - '**/*.bench.{js,ts}'
rules:
  - match: parse/*
    threshold: 10%
  - {match: "slow/**", metric: time, ignore: true}
  - match: 'io/{read,write}'
    fail-on: never
    better: higher
`

const repository = { full_name: 'octo/repo', default_branch: 'main' }
const events: readonly (readonly [string, unknown])[] = [
  [
    'pull_request',
    {
      action: 'labeled',
      label: { name: 'benchgate: accept' },
      pull_request: {
        number: 1,
        updated_at: '2026-01-01T00:00:00Z',
        head: { sha: hash('a'), ref: 'feature', repo: { full_name: 'octo/repo' } },
        base: { sha: hash('b'), ref: 'main', repo: { full_name: 'octo/repo' } },
      },
      repository,
      sender: { login: 'octocat' },
    },
  ],
  ['merge_group', { merge_group: { head_sha: hash('a'), base_sha: hash('b'), head_ref: `q/main/pr-7-${hash('b')}` } }],
  ['push', { after: hash('a'), before: hash('0'), ref: 'refs/heads/main', forced: false, repository }],
  ['workflow_dispatch', { repository }],
]

const comments = [
  `/benchgate accept parse/* because faster elsewhere\n\n> /benchgate rerun\n\`\`\`\n/benchgate help\n\`\`\``,
  `/benchgate help\r\n/benchgate accpet x\r\n/benchgate accept "a b" because c\r\n`,
  `text\n\n${writeMarker({ key: 'perf', head: hash('a'), since: '2026-01-01T00:00:00Z' })}`,
  `answer\n<!-- benchgate:reply 7 octocat once -->`,
]

const inputLists = optionNames.map((name) => bytesOf(`${name}=5%`))
const goodInputs = bytesOf(
  'threshold=5%\npairing=rounds\nmax-rounds=8\nrun=npm test\nkey=perf\nshard=1/4\nfail-on=never',
)
const flags = [
  '--threshold 5% --pairing auto --json -- npm run bench',
  'HEAD~1 HEAD --max-rounds=20 --time-budget 15m --no-comment --bench-files a,b',
  '--base a.json b.json --head c.json --paired --format=hyperfine',
]
const commands: readonly CommandName[] = [
  'compare',
  'diff',
  'run',
  'read',
  'report',
  'record',
  'history',
  'site',
  'import',
]

const saidLines = [
  '@hello 1 node 24',
  '@benchmark 3 parse/large',
  '@ran 3 1000 123456',
  '@failed 2 no such file',
  '@done',
]

export const wordReaders: readonly Reader[] = [
  {
    name: 'configuration file',
    share: 8_000,
    seeds: [bytesOf(configFile), bytesOf('a: &a [x]\nrun: *a\n'), bytesOf('{"run": "x", "rules": [{"match": "*"}]}')],
    async read(bytes) {
      const { options, rules } = await readConfigFile(textOf(bytes), 'benchgate.yml')
      const { suite } = readPlan(readSettings('input', new Map(), options), rules)
      refuseOutside(suite.workingDirectory)
    },
  },
  {
    name: 'inputs',
    share: 60_000,
    seeds: [goodInputs, ...inputLists],
    read(bytes) {
      const rows = textOf(bytes).split('\n')
      const pairs = rows.map((row): [string, string] => {
        const at = row.indexOf('=')
        return [`INPUT_${row.slice(0, Math.max(0, at)).toUpperCase()}`, row.slice(at + 1)]
      })
      const { suite } = readPlan(readSettings('input', readInputs(Object.fromEntries(pairs)).options), [])
      refuseOutside(suite.workingDirectory)
    },
  },
  {
    name: 'flags',
    share: 60_000,
    seeds: flags.map(bytesOf),
    read(bytes, chance) {
      const command = chance.pick(commands)
      const { options, rest } = readArguments(command, textOf(bytes).split(' '))
      const settings = readSettings(command, options)
      if (command === 'compare') readPlan(settings, [], rest)
    },
  },
  {
    name: 'globs',
    share: 40_000,
    seeds: ['parse/*', '**/a/{b,c{d,e}}/?', '*a*a*a*a*b', '\\*x{,}'].map(bytesOf),
    read(bytes) {
      const text = textOf(bytes)
      if (text.length <= longestGlob) compileGlob(text)('a'.repeat(50) + text.slice(0, 200))
    },
  },
  {
    name: 'event payloads',
    share: 100_000,
    seeds: events.map(([, payload]) => bytesOf(payload)),
    isJson: true,
    read(bytes, chance) {
      const document = jsonOf(bytes)
      if (document === null) return
      const event = readEvent(chance.pick(events)[0], document.value)
      const texts = Object.values(event).filter((value) => typeof value === 'string')
      if ('head' in event && !/^[0-9a-f]{40,64}$/.test(event.head)) throw new Broken(`head: ${texts.join(' ')}`)
    },
  },
  {
    name: 'comments',
    share: 80_000,
    seeds: comments.map(bytesOf),
    read(bytes) {
      const text = textOf(bytes)
      for (const command of readCommands(text)) {
        if (command.kind === 'accept' && (command.benchmark === '' || command.benchmark.length > 1_000)) {
          throw new Broken(`accepts ${JSON.stringify(command.benchmark.slice(0, 80))}`)
        }
      }
      const found = readMarker(text)
      if (found !== null && readMarker(`x\n\n${writeMarker(found)}`)?.key !== found.key) {
        throw new Broken('what was remembered does not come back')
      }
      withoutMarker(text)
      isOurs(text)
    },
  },
  {
    name: 'lines of a live process',
    share: 80_000,
    seeds: saidLines.map(bytesOf),
    read(bytes) {
      for (const line of textOf(bytes).split('\n')) {
        const said = parseSaid(line)
        const numbers = Object.values(said ?? {}).filter((value) => typeof value === 'number')
        if (!numbers.every(Number.isSafeInteger)) throw new Broken(`${line.slice(0, 80)} gives ${numbers.join(', ')}`)
      }
    },
  },
  {
    name: 'output of processes',
    share: 60_000,
    seeds: [
      'line\nand another\r\n::error::x\n##[group]y\n',
      '\u001b[31mred\u001b[0m\n',
      'token ghp_aaaaaaaaaaaaaaaaaaaa\n',
    ].map(bytesOf),
    read(bytes, chance) {
      const written: string[] = []
      const log =
        chance.next() < 0.5
          ? createActionsLog((line) => written.push(line))
          : createTextLog((line) => written.push(line))
      const tail = createTail()
      const splitter = createLineSplitter((line) => log.output(line), 1_000)
      for (let [at, length] = [0, 0]; at < bytes.length; at += length) {
        length = 1 + chance.below(50)
        const chunk = Buffer.from(bytes.subarray(at, at + length))
        splitter.write(chunk)
        tail.write(chance.below(2), chunk)
      }
      splitter.end()
      redact(tail.text(), ['a secret of some length'])
      if (written.some((line) => /[\r\n]/.test(line))) throw new Broken('a line holds the end of a line')
    },
  },
]

function refuseOutside(folder: string): void {
  if (folder.startsWith('/') || folder.split('/').includes('..') || /^[a-z]:/i.test(folder)) {
    throw new Broken(`a working directory outside: ${folder}`)
  }
}
