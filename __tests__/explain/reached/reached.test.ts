/** Which benchmarks a change reaches: what differs in two texts, and whatever means that everything is measured. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { CalledCode, CalledFunction } from '../../../src/explain/reached/answers.ts'
import { changedFunctions } from '../../../src/explain/reached/changed.ts'
import { type CalledByBenchmark, reachedBy, refusalOf } from '../../../src/explain/reached/reached.ts'
import type { FileChange } from '../../../src/host/changes.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'reached-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const changed = (file: string, more: Partial<FileChange> = {}): FileChange => ({
  path: file,
  from: null,
  gone: false,
  ...more,
})

/** Functions as V8 has them: `function name() { … }` in the text. */
function functionsIn(text: string, calls: Readonly<Record<string, number>>): CalledFunction[] {
  return [...text.matchAll(/function (\w+)\([^)]*\) \{[^}]*\}/g)].map(({ index, 0: all, 1: name }) => ({
    name: name!,
    from: index,
    to: index + all.length,
    calls: calls[name!] ?? 0,
    plain: true,
  }))
}

describe('before anything is run', () => {
  test.each([
    ['data', 'data/words.json'],
    ['a lock file', 'package-lock.json'],
    ['the package', 'package.json'],
    ['native code', 'src/fast.c'],
    ['a stub of types', 'src/a.pyi'],
    ['words, which a parser may well read', 'README.md'],
    ['configuration', '.github/benchgate.yml'],
    ['a submodule', 'vendor/lib'],
    ['what a bundler has to make code of', 'src/view.tsx'],
  ])('%s cannot be told', (_, file) => {
    expect(refusalOf([changed('a.js'), changed(file)])).toEqual({
      code: 'not-code',
      files: { named: [file], count: 1 },
    })
  })

  test('nor can a file that is gone or renamed, and where nothing differs there is nothing to reach', () => {
    expect(refusalOf([changed('b.py', { from: 'a.py' })])).toMatchObject({ code: 'added-or-gone' })
    expect(refusalOf([changed('b.py', { gone: true })])).toMatchObject({ code: 'added-or-gone' })
    expect(refusalOf([])).toEqual({ code: 'nothing-changed' })
  })

  test('code is worth a look, and tests beside it change nothing', () => {
    expect(refusalOf([changed('a.js'), changed('b.py'), changed('c.mts')])).toBe(null)
    expect(refusalOf([changed('a.js'), changed('a.test.js'), changed('tests/test_a.py', { gone: true })])).toBe(null)
  })
})

describe('what differs in two texts', () => {
  const code = (text: string) => ({ text, hasHeads: true, functions: functionsIn(text, {}) })
  const names = (functions: readonly CalledFunction[]) => functions.map(({ name }) => name)

  test('is the function whose text differs, by as little as a blank', () => {
    const [was, is] = ['function a() { 1 }\nfunction b() { 2 }', 'function a() { 1 }\nfunction b() {  2 }']
    const found = changedFunctions(code(was), code(is))
    expect([found.outside, names(found.base), names(found.head)]).toEqual([false, ['b'], ['b']])
  })

  test('is one that is new, or gone, which may be looked up without being called', () => {
    const found = changedFunctions(code('function a() { 1 }\n'), code('function a() { 1 }\n\nfunction b() { 2 }\n'))
    expect([found.outside, names(found.base), names(found.head)]).toEqual([true, [], ['b']])
  })

  test('functions of one name are told apart by their order', () => {
    const found = changedFunctions(
      code('function a() { 1 }function a() { 2 }'),
      code('function a() { 1 }function a() { 3 }'),
    )
    expect(found.head).toMatchObject([{ name: 'a', from: 18 }])
  })

  test.each([
    ['a constant', 'const most = 5\nfunction a() { 1 }', 'const most = 6\nfunction a() { 1 }'],
    ['an import', "import x from 'x'\nfunction a() { 1 }", "import x from 'y'\nfunction a() { 1 }"],
    ['empty lines of a text', 'const t = `a\n\n\nb`\nfunction a() { 1 }', 'const t = `a\n\nb`\nfunction a() { 1 }'],
    [
      'functions in another order',
      'x = [function a() { 1 }, function b() { 2 }]',
      'x = [function b() { 2 }, function a() { 1 }]',
    ],
    ['a function in another place', 'x = [function a() { 1 }]; y = []', 'x = []; y = [function a() { 1 }]'],
    ['parameters', 'function a(x) { 1 }', 'function a(x, y) { 1 }'],
    ['the order of what runs', 'one()\nfunction a() { 1 }\ntwo()', 'two()\nfunction a() { 1 }\none()'],
  ])('%s is outside of functions', (_, was, is) => {
    expect(changedFunctions(code(was), code(is)).outside).toBe(true)
  })

  test('bytes that differ in equal texts are no text', () => {
    expect(changedFunctions(code('function a() { 1 }'), code('function a() { 1 }')).outside).toBe(true)
  })
})

describe('what is left out', () => {
  const before = 'const k = 1\nfunction one() { 1 }\nfunction two() { 2 }\n'
  let numbers = 0
  /** Three benchmarks: `one` and `both` call what is called so, `two` the other. */
  function given(head: string, more: Partial<CalledCode> = {}, base = before) {
    const sides = { base: path.join(folder, `${++numbers}`, 'base'), head: path.join(folder, `${numbers}`, 'head') }
    for (const [side, text] of [
      ['base', base],
      ['head', head],
    ] as const) {
      mkdirSync(sides[side], { recursive: true })
      writeFileSync(path.join(sides[side], 'a.js'), text)
    }
    const seen = (text: string, calls: Record<string, number>): CalledCode => ({
      files: new Map([['a.js', functionsIn(text, calls)]]),
      library: new Set(),
      unsure: null,
      ...more,
    })
    const both = (calls: Record<string, number>) => ({ base: seen(base, calls), head: seen(head, calls) })
    const called: CalledByBenchmark = new Map([
      ['one', both({ one: 3 })],
      ['two', both({ two: 1 })],
      ['both', both({ one: 1, two: 1 })],
    ])
    return { called, sides }
  }
  const reached = ({ called, sides }: ReturnType<typeof given>, files = ['a.js']) =>
    reachedBy(
      called,
      files.map((file) => changed(file)),
      sides,
    )

  test('is what runs no function that differs', () => {
    const found = reached(given(before.replace('{ 1 }', '{ 11 }')))
    expect(found).toEqual({ kind: 'some', benchmarks: ['one', 'two', 'both'], leftOut: ['two'], functions: 1 })
  })

  test('never what one side alone has', () => {
    const { called, sides } = given(before.replace('{ 1 }', '{ 11 }'))
    const grown = new Map([...called, ['new', { head: called.get('two')!.head! }]])
    expect(reachedBy(grown, [changed('a.js')], sides)).toMatchObject({ leftOut: ['two'] })
  })

  test.each([
    ['a constant', before.replace('k = 1', 'k = 2'), {}, ['a.js'], 'outside-functions'],
    ['a function that is gone', before.replace('function two() { 2 }\n', ''), {}, ['a.js'], 'outside-functions'],
    ['a file that no benchmark loads', before.replace('{ 1 }', '{ 3 }'), {}, ['a.js', 'b.js'], 'not-loaded'],
    ['other processes', before.replace('{ 1 }', '{ 3 }'), { unsure: { code: 'processes' } }, ['a.js'], 'processes'],
    ['nothing that is reached', before, {}, ['a.js'], 'none-reached'],
  ] as const)('everything is measured because of %s', (_, head, more, files, code) => {
    expect(reached(given(head, more), [...files])).toMatchObject({ kind: 'all', because: { code } })
  })

  test('everything is measured where a package of the checkout differs', () => {
    const library = new Set(['node_modules/x.js'])
    const { called, sides } = given(before.replace('{ 1 }', '{ 3 }'), { library })
    for (const side of ['base', 'head'] as const) {
      mkdirSync(path.join(sides[side], 'node_modules'))
      writeFileSync(path.join(sides[side], 'node_modules/x.js'), side)
    }
    expect(reachedBy(called, [changed('a.js')], sides)).toMatchObject({ because: { code: 'package-differs' } })
  })

  test('everything is measured where others run what differs, or a copy of it', () => {
    const { called, sides } = given(before.replace('{ 1 }', '{ 3 }'))
    const odd = new Map(
      [...called].map(([name, { base, head }]) => {
        const files = new Map(
          [...head!.files].map(([file, all]) => [file, all.map((one) => ({ ...one, plain: false }))]),
        )
        return [name, { base: base!, head: { ...head!, files } }]
      }),
    )
    expect(reachedBy(odd, [changed('a.js')], sides)).toMatchObject({
      because: { code: 'run-otherwise', function: 'one' },
    })
  })
})
