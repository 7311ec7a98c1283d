import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { oneOfEach } from '../../../src/explain/command/java.ts'
import { readJfr } from '../../../src/explain/profile/jfr.ts'
import { createClassIndex } from '../../../src/explain/source/class-index.ts'
import { createSources } from '../../../src/explain/source/sources.ts'
import { profiledJmh } from '../../../src/measure/short/jmh.ts'

const root = mkdtempSync(path.join(tmpdir(), 'java-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

for (const [file, text] of Object.entries({
  'core/src/main/java/acme/Parser.java': `package acme;

@Deprecated
public final class Parser<T> {
  private int at = next(1);

  Parser(int at) { this.at = at; }

  int next(int h) {
    return h + 1;
  }

  static class Inner {
    Runnable run() {
      return () -> {
        next(2);
      };
    }
  }
}

class Beside { void go() { } }
`,
  'core/src/main/kotlin/acme/words.kt':
    'package acme\n\nfun split(text: String) = 1\n\nclass Word { fun len(): Int { return 1 } }\n',
  'a/acme/Twice.java': 'package acme;\nclass Twice { }\n',
  'b/acme/Twice.java': 'package acme;\nclass Twice { }\n',
  'target/generated-sources/acme/Made.java': 'package acme;\nclass Made { }\n',
})) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

const parser = 'core/src/main/java/acme/Parser.java'

test.each([
  ['acme.Parser', parser],
  ['acme/Parser$Inner$1', parser],
  ['acme.Beside', parser],
  ['acme.Inner', null],
  ['acme.WordsKt', null],
  ['acme.wordsKt', 'core/src/main/kotlin/acme/words.kt'],
  ['acme.Word', 'core/src/main/kotlin/acme/words.kt'],
  ['acme.Twice', null],
  ['acme.Made', null],
  ['java.lang.String', null],
])('the file of the class %s', (name, file) => {
  expect(createClassIndex(root)(name)).toBe(file)
})

describe('a recording', () => {
  const frame = (type: string, name: string, lineNumber: number) => ({
    method: { type: { name: type }, name, descriptor: '()V', modifiers: 1, hidden: false },
    lineNumber,
    bytecodeIndex: 1,
    type: 'Inlined',
  })
  const sampled = (...frames: unknown[]) => ({
    type: 'jdk.ExecutionSample',
    values: { startTime: '2026-01-01T00:00:00Z', state: 'STATE_RUNNABLE', stackTrace: { truncated: false, frames } },
  })
  const printed = (...events: unknown[]) => JSON.stringify({ recording: { events } })
  const read = (json: string) => readJfr(json, createClassIndex(root), createSources({ base: root, head: root }).head)

  test('methods by their place, what JMH makes and others’ packages are none of the repository’s', () => {
    const made = frame('acme.jmh_generated.Parser_jmhTest', 'next_avgt_jmhStub', 30)
    const jmh = frame('org.openjdk.jmh.runner.BenchmarkHandler', 'run', 10)
    const all = read(
      printed(
        sampled(frame('acme.Parser', 'next', 10), made, jmh),
        sampled(frame('java.lang.Math', 'max', 900), frame('acme.Parser', 'next', 10), made, jmh),
        sampled(frame('acme.Parser', 'next', 10), made, jmh),
        sampled(frame('acme.Parser$Inner', 'lambda$run$0', 16), made),
        sampled(frame('acme.Parser', '<init>', 7)),
        { type: 'jdk.ExecutionSample', values: { stackTrace: null } },
      ),
    )
    const told = all.samples.map(({ stack, weight, line }) => [
      stack.map((at) => all.frames[at]!.name).at(-1),
      weight,
      line,
    ])
    expect(told).toEqual([
      ['Parser.next', 2, 10],
      ['Math.max', 1, 10],
      ['Inner.run', 1, 16],
      ['Parser.Parser', 1, 7],
    ])
    const of = (name: string) => all.frames.find((one) => one.name === name)
    expect(of('Parser.next')).toMatchObject({ file: parser, line: 9, origin: 'own' })
    expect(of('Math.max')).toMatchObject({ origin: 'runtime' })
    expect(of('BenchmarkHandler.run')).toMatchObject({ origin: 'library', library: 'org.openjdk.jmh' })
    expect(of('Parser_jmhTest.next_avgt_jmhStub')).toMatchObject({ origin: 'library' })
  })

  test('what is none is told', () => {
    expect(() => read('{')).toThrow('is no JSON')
    expect(() => read('{"recording":{"events":7}}')).toThrow('events should be a list')
    expect(() => read(printed(sampled({ method: null })))).toThrow('method should be an object')
    expect(read(printed()).samples).toEqual([])
  })
})

test('JMH is told how long to run under a profiler, and only with the benchmark’s own parameters', () => {
  const flags = '-f 1 -wf 0 -wi 1 -w 500ms -i 3 -r 1s'
  const fork = ' -jvmArgsPrepend "$BENCHGATE_FORK_OPTIONS"'
  const told = (run: string, benchmark: string) => profiledJmh(run, benchmark).run
  const jar = 'java -jar target/benchmarks.jar'
  expect(profiledJmh(`${jar} x`, 'a.x [avgt]')).toEqual({ run: `${jar} x ${flags}${fork}`, hasForkOptions: true })
  expect(told(`${jar} -f 3 -wi 3 -w 200ms -i 2 -rf json x -jvmArgs "-Xmx1g -i 3"`, 'x')).toBe(
    `${jar} -rf json x -jvmArgs "-Xmx1g -i 3" ${flags}${fork}`,
  )
  expect(told(`${jar} -f 0 x`, 'a.x:size=10,kind=a [avgt]')).toBe(
    `${jar} x ${flags.replace('-f 1', '-f 0')} -p size=10 -p kind=a`,
  )
  for (const [own, name] of [
    ['', 'a.x:size=$(rm) [avgt]'],
    [' -p size=3', 'a.x:size=10 [avgt]'],
  ])
    expect(told(`${jar}${own}`, name!)).toBe(`${jar}${own} ${flags}${fork}`)
  expect(told(`${jar} -jvmArgsPrepend -Xmx1g`, 'x')).toBe(`${jar} -jvmArgsPrepend -Xmx1g ${flags}`)
  for (const other of ['./gradlew jmh', `${jar} -l`, `${jar} -bm ss`])
    expect(profiledJmh(other, 'x')).toEqual({ run: other, hasForkOptions: false })
})

test('of a machine that records itself twice one recording is read', () => {
  const names = ['hotspot-pid-12-id-2-x.jfr', 'hotspot-pid-12-id-1-x.jfr', 'hotspot-pid-1-id-1-x.jfr', 'own.jfr']
  expect(oneOfEach(names)).toEqual(['hotspot-pid-1-id-1-x.jfr', 'hotspot-pid-12-id-1-x.jfr', 'own.jfr'])
})
