import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placesInCommand, placesOfProcess } from '../../../src/measure/provenance/named.ts'

let root: string

beforeEach(() => {
  // Without a blank, since commands name it without quotes.
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'named-')))
  mkdirSync(path.join(root, 'a b'))
  mkdirSync(path.join(root, 'own'))
  mkdirSync(path.join(root, 'bin'))
  writeFileSync(path.join(root, 'a b/data.txt'), '')
  writeFileSync(path.join(root, 'data.txt'), '')
  writeFileSync(path.join(root, 'bin/bench'), '')
  chmodSync(path.join(root, 'bin/bench'), 0o755)
  symlinkSync(path.join(root, 'data.txt'), path.join(root, 'own/link.txt'))
})
afterEach(() => rmSync(root, { recursive: true }))

const named = (command: string): string[] =>
  placesInCommand(
    command.replaceAll('ROOT', root),
    { HOME: root, PLACE: path.join(root, 'a b'), PATH: path.join(root, 'bin') },
    path.join(root, 'own'),
  ).map((place) => path.relative(root, place))

test.skipIf(process.platform === 'win32').each([
  ['cat ROOT/data.txt', ['data.txt']],
  [`cat 'ROOT/a b/data.txt'`, ['a b/data.txt']],
  ['cat ROOT/a\\ b/data.txt|sort', ['a b/data.txt']],
  ['cat "$PLACE"/data.txt', ['a b/data.txt']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
  ['cat "${PLACE}/data.txt"', ['a b/data.txt']],
  ['cat $UNKNOWN/data.txt ~/data.txt', ['data.txt']],
  ['ruby -IROOT/own --seed=ROOT/data.txt', ['own', 'data.txt']],
  ['java -cp lib:ROOT/own:ROOT/none Main', ['own']],
  [`sh -c "cat ROOT/data.txt"`, ['data.txt']],
  ['cat link.txt', ['data.txt']],
  ['cat ../data.txt', ['data.txt']],
  ['bench --fast', ['bin/bench']],
  ['cd ROOT; x', ['']],
  ['go test -bench=. ./...', ['own']],
  [`echo 'nothing "of`, []],
])('%s', (command, places) => {
  expect(named(command)).toEqual(places)
})

test.skipIf(process.platform === 'win32')('a process names its arguments and where its interpreter looks', () => {
  expect(
    placesOfProcess(
      ['java', `@${root}/data.txt`, 'Main'],
      { CLASSPATH: `${root}/own:${root}/none`, OTHER: root },
      root,
    ).map((place) => path.relative(root, place)),
  ).toEqual(expect.arrayContaining(['data.txt', 'own']))
})

test.skipIf(process.platform === 'win32').each(['RUBYLIB', 'PERL5LIB', 'LD_LIBRARY_PATH'])(
  '%s names folders',
  (name) => {
    expect(placesOfProcess(['x'], { [name]: `${root}/none:${root}/own` }, root)).toContain(path.join(root, 'own'))
  },
)

test('a command that was generated is not looked through without end', () => {
  const command = Array.from({ length: 20_000 }, (_, i) => `/no/${i}`).join(' ')
  expect(placesInCommand(`${root} ${command}`, {}, root)).toEqual([root])
  expect(placesInCommand(`${command} ${root}`, {}, root)).toEqual([])
})
