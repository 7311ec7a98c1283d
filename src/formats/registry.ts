/** The one table of formats, and which of them a tool's output is. Detection is by content: exactly one
 *  format recognises the files, or an error says who else does, or what was found instead. There is no
 *  order of preference between formats. */

import { FormatFailure, UsageFailure } from '../model/failure.ts'
import { asv } from './asv/asv.ts'
import { benchgate } from './benchgate/benchgate.ts'
import { benchmarkIps } from './benchmark-ips/benchmark-ips.ts'
import { benchmarkdotnet } from './benchmarkdotnet/benchmarkdotnet.ts'
import { benchmarkjs } from './benchmarkjs/benchmarkjs.ts'
import { bmf } from './bmf/bmf.ts'
import { catch2 } from './catch2/catch2.ts'
import { codspeed } from './codspeed/codspeed.ts'
import { consoleFailure, refuseConsole } from './consoles.ts'
import { criterion } from './criterion/criterion.ts'
import { criterionText } from './criterion-text/criterion-text.ts'
import { custom, customBigger, customSmaller } from './custom/custom.ts'
import { dart } from './dart/dart.ts'
import { datajs } from './datajs/datajs.ts'
import { deno } from './deno/deno.ts'
import { divan } from './divan/divan.ts'
import type { Format, Reading, ResultFile } from './format.ts'
import { glance } from './glance.ts'
import { go } from './go/go.ts'
import { googleBenchmark } from './google-benchmark/google-benchmark.ts'
import { gungraun } from './gungraun/gungraun.ts'
import { hyperfine } from './hyperfine/hyperfine.ts'
import { iai } from './iai/iai.ts'
import { jmh } from './jmh/jmh.ts'
import { jsTime } from './js-time/js-time.ts'
import { julia } from './julia/julia.ts'
import { k6 } from './k6/k6.ts'
import { libtest } from './libtest/libtest.ts'
import { lighthouse } from './lighthouse/lighthouse.ts'
import { luau } from './luau/luau.ts'
import { mitata } from './mitata/mitata.ts'
import { nanobench } from './nanobench/nanobench.ts'
import { phpbench } from './phpbench/phpbench.ts'
import { plainLines, withoutWord } from './plain-lines.ts'
import { pyperf } from './pyperf/pyperf.ts'
import { pytestBenchmark } from './pytest-benchmark/pytest-benchmark.ts'
import { describe, isJson, readJson, startsLikeJson } from './read-json.ts'
import { firstLine, textOf } from './read-text.ts'
import { rubyBenchmark } from './ruby-benchmark/ruby-benchmark.ts'
import { swiftPackageBenchmark } from './swift-package-benchmark/swift-package-benchmark.ts'
import { tinybench } from './tinybench/tinybench.ts'
import { knownBy, type Unwrapped, unwrap } from './unwrap.ts'
import { vitest } from './vitest/vitest.ts'

export const formats: Readonly<Record<string, Format>> = table()

function table(): Record<string, Format> {
  const all: Format[] = [
    benchgate,
    tinybench,
    vitest,
    benchmarkjs,
    mitata,
    deno,
    jsTime,
    go,
    libtest,
    criterion,
    criterionText,
    divan,
    iai,
    gungraun,
    pytestBenchmark,
    codspeed,
    pyperf,
    asv,
    googleBenchmark,
    catch2,
    nanobench,
    jmh,
    benchmarkdotnet,
    julia,
    hyperfine,
    k6,
    lighthouse,
    benchmarkIps,
    rubyBenchmark,
    phpbench,
    dart,
    luau,
    swiftPackageBenchmark,
    bmf,
    custom,
    customSmaller,
    customBigger,
    datajs,
  ]
  return Object.fromEntries(all.map((format) => [format.name, format]))
}

export const formatNames: readonly string[] = Object.keys(formats)

export function isFormatName(name: string): boolean {
  return Object.hasOwn(formats, name)
}

/** Which tool wrote these files: the files of one invocation of a suite. Throws a FormatFailure where
 *  none or several formats recognise them. */
export function detectFormat(files: readonly ResultFile[], among = formats): Format {
  return detect(files, among).format
}

interface Detected extends Unwrapped {
  readonly format: Format
}

/** The format, and the files as it is to read them: without what stands around a JSON document. */
function detect(files: readonly ResultFile[], among: Readonly<Record<string, Format>>): Detected {
  const inText = recognisingText(files, among)
  // A JSON document is taken out of a text that nobody knows, or that only holds lines of timers, which suites
  // print beside their results.
  const isWeak = inText.every(({ name }) => name === 'js-time')
  const known = (file: ResultFile) => !isWeak && (files.length === 1 || recognisingText([file], among).length > 0)
  const inner = unwrap(files, knownBy(Object.values(among)), known)
  if (inner !== undefined) return chosen(recognisingText(inner.files, among), inner)
  return chosen(inText, { files, ignored: [] })
}

/** As `detect`; where nobody knows the text, also without a word that stands before each of its lines. */
function detectUnder(files: readonly ResultFile[], among: Readonly<Record<string, Format>>): Detected {
  try {
    return detect(files, among)
  } catch (error) {
    const bare = files.map((file) => withoutWord(file) ?? file)
    if (!(error instanceof FormatFailure) || bare.every((file, i) => file === files[i])) throw error
    try {
      return detect(bare, among)
    } catch {
      throw error
    }
  }
}

function chosen(candidates: readonly Format[], from: Unwrapped): Detected {
  if (candidates.length === 1) return { format: candidates[0]!, ...from }
  if (candidates.length === 0) throw unknownOutput(from.files)
  throw ambiguous(from.files, candidates)
}

function recognisingText(files: readonly ResultFile[], among: Readonly<Record<string, Format>>): Format[] {
  const recognising = (seen: readonly ResultFile[]) => Object.values(among).filter((one) => one.recognises(seen))
  const seen = files.map(glance)
  // The results may stand in the middle of a long log; a JSON document has no lines to search.
  const whole = files.map((file, i) => (isJson(file) ? seen[i]! : file))
  const isCut = whole.some((file, i) => file !== seen[i])
  const first = recognising(seen)
  return first.length === 0 && isCut ? recognising(whole) : first
}

/** Reads the files of one invocation of a suite with a named format, or with the one that recognises them.
 *  Throws FormatFailure for what cannot be understood, and UsageFailure for an unknown name. */
export function readResults(
  files: readonly ResultFile[],
  name = 'auto',
  among = formats,
): { tool: string; reading: Reading } {
  if (files.length === 0) {
    throw new FormatFailure('results', undefined, 'there is no file to read', {
      hint: 'Check the path or pattern in `results`; it is resolved from `working-directory`.',
    })
  }
  const plain = files.map(plainLines)
  const detected = name === 'auto' ? detectUnder(plain, among) : named(plain, name, among)
  const reading = detected.format.read(detected.files)
  const { ignored } = detected
  return {
    tool: detected.format.name,
    reading: ignored.length === 0 ? reading : { ...reading, ignored: [...ignored, ...reading.ignored] },
  }
}

function named(files: readonly ResultFile[], name: string, among: Readonly<Record<string, Format>>): Detected {
  const format = Object.hasOwn(among, name) ? among[name] : undefined
  if (format === undefined) {
    throw new UsageFailure(`unknown format "${name}"`, { hint: `Formats: auto, ${Object.keys(among).join(', ')}.` })
  }
  if (files.every(isJson) || format.recognises(files.map(glance)) || format.recognises(files)) {
    return { format, files, ignored: [] }
  }
  const inner = unwrap(files, knownBy([format]))
  if (inner !== undefined) return { format, ...inner }
  for (const file of files) refuseConsole(file, format.name)
  // A format that is only ever named knows no document as its own: then the one that there is.
  return { format, ...(unwrap(files, isObject) ?? { files, ignored: [] }) }
}

function isObject(document: ResultFile): boolean {
  const { raw } = readJson(document)
  return typeof raw === 'object' && raw !== null && Object.keys(raw).length > 0
}

function ambiguous(files: readonly ResultFile[], candidates: readonly Format[]): FormatFailure {
  const claims = candidates.map((format) => {
    const own = files.filter((file) => format.recognises([glance(file)])).map((file) => file.path)
    return files.length > 1 && own.length > 0 ? `${format.title} (${shorten(own)})` : format.title
  })
  const names = candidates.map((format) => format.name)
  return new FormatFailure(label(files), undefined, `looks like the output of ${claims.join(' and of ')}`, {
    hint: `Set \`format\` to ${names.join(' or ')}; or let \`results\` name the files of one tool only.`,
  })
}

/** What is there instead, as far as it can be told. */
function unknownOutput(files: readonly ResultFile[]): FormatFailure {
  if (files.length === 1) return unknownFile(files[0]!)
  const empty = files.filter((file) => file.bytes.length === 0)
  const broken = files.find((file) => failureOf(file) !== undefined)
  if (empty.length < files.length && broken !== undefined) return failureOf(broken)!
  return new FormatFailure(label(files), undefined, `none of the ${files.length} files is output of a known tool`, {
    hint: adviceUnknown,
  })
}

const adviceUnknown =
  'Set `format` where the tool is known and its output unusual, or `results` to the file that the tool writes.'

function unknownFile(file: ResultFile): FormatFailure {
  if (file.bytes.length === 0) {
    return new FormatFailure(file.path, undefined, 'the file is empty: no benchmark ran, or the tool was stopped', {
      hint: 'Check that the suite ran, and that no filter left all benchmarks out.',
    })
  }
  const console = consoleFailure(file)
  if (console !== undefined) return console
  const failure = failureOf(file)
  if (failure !== undefined) return failure
  const found = startsLikeJson(file)
    ? `JSON of no known tool: ${describe(readJson(file).raw)}`
    : foundText(textOf(file))
  return new FormatFailure(file.path, undefined, found, { hint: adviceUnknown })
}

function foundText(text: string): string {
  const first = firstLine(text)
  if (first === '') return 'nothing but white space'
  const lines = text.trimEnd().split('\n').length
  const rest = lines > 1 ? ` and ${lines - 1} more line${lines > 2 ? 's' : ''}` : ''
  return `output of no known tool, starting with ${JSON.stringify(first)}${rest}`
}

/** Broken archives, binary data, JSON that is cut short or mixed with text. */
function failureOf(file: ResultFile): FormatFailure | undefined {
  try {
    textOf(file)
    // What is named so should be one, whatever it begins with.
    if (startsLikeJson(file) || /\.json$/i.test(file.path)) readJson(file)
    return undefined
  } catch (error) {
    if (error instanceof FormatFailure) return error
    throw error
  }
}

function label(files: readonly ResultFile[]): string {
  return shorten(files.map((file) => file.path))
}

function shorten(paths: readonly string[]): string {
  return paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} more`
}
