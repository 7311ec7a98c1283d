/** What makes two runs comparable. */
import { expect, test } from 'vitest'
import { comparability, differencesInCounts, differencesOf, type Fingerprint } from '../../src/baseline/fingerprint.ts'

const print = (changes: Partial<Fingerprint['machine']> = {}, rest: Partial<Fingerprint> = {}): Fingerprint => ({
  machine: {
    cpu: 'AMD EPYC 7763 64-Core Processor',
    cores: 4,
    memory: 16.77e9,
    os: 'Ubuntu 24.04.1 LTS',
    kernel: '6.8.0-1021-azure',
    arch: 'x64',
    runtime: 'Node v24.1.0',
    image: 'ubuntu24 20260901.1',
    ...changes,
  },
  tool: 'tinybench',
  sources: 'a'.repeat(64),
  dependencies: 'b'.repeat(64),
  ...rest,
})

test.each<[string, Fingerprint, string, string[]]>([
  ['nothing', print(), 'same', []],
  ['the kernel’s patch and the memory’s last bytes', print({ kernel: '6.8.0-1099-azure', memory: 16.4e9 }), 'same', []],
  ['the processor', print({ cpu: 'Intel(R) Xeon(R) Platinum 8370C' }), 'other-machine', ['processor']],
  ['the cores', print({ cores: 2 }), 'other-machine', ['cores']],
  [
    'the image and the kernel',
    print({ image: 'ubuntu24 20261001.1', kernel: '6.11.0-1' }),
    'same',
    ['image', 'kernel'],
  ],
  ['the architecture', print({ arch: 'arm64', cpu: 'Neoverse' }), 'other-suite', ['architecture', 'processor']],
  ['the spelling of the architecture', print({ arch: 'x86_64' }), 'same', []],
  ['the runtime’s minor version', print({ runtime: 'Node v24.9.0' }), 'same', ['runtime version']],
  ['the runtime’s major version', print({ runtime: 'Node v26.0.0' }), 'other-suite', ['runtime', 'runtime version']],
  ['the tool', print({}, { tool: 'vitest' }), 'other-suite', ['tool']],
  ['the benchmark sources', print({}, { sources: 'c'.repeat(64) }), 'other-suite', ['benchmark sources']],
  ['the dependencies', print({}, { dependencies: 'c'.repeat(64) }), 'same', ['dependencies']],
  ['what is not known', { machine: {}, tool: 'tinybench' }, 'same', []],
])('differing in %s', (_, now, expected, keys) => {
  const differences = differencesOf(print(), now)
  expect(comparability(differences)).toBe(expected)
  expect(differences.map(({ key }) => key)).toEqual(keys)
})

test.each<[string, Partial<Fingerprint['machine']>, string[]]>([
  ['processor, cores, memory and kernel', { cpu: 'Intel', cores: 2, memory: 8e9, kernel: '6.11.0-1' }, []],
  ['the image', { image: 'ubuntu24 20261001.1' }, ['image']],
  ['the system', { os: 'Ubuntu 26.04 LTS' }, ['operating system']],
  ['the runtime', { runtime: 'Node v24.9.0' }, ['runtime version']],
  ['the architecture', { arch: 'arm64' }, ['architecture']],
])('%s: what of it matters to counts', (_, now, keys) => {
  expect(differencesInCounts(differencesOf(print(), print(now))).map(({ key }) => key)).toEqual(keys)
})

test('Python counts by its second number', () => {
  const differences = differencesOf(print({ runtime: 'Python 3.12.1' }), print({ runtime: 'Python 3.13.0' }))
  expect(comparability(differences)).toBe('other-suite')
})
