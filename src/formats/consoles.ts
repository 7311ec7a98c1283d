/** What tools print for people and also write for machines. Their tables are rounded, wrapped and change with
 *  each version, so they are not read: they are recognised, and the words name the switch that gives the whole
 *  result. Takes a file's text, gives a failure or nothing. */

import { FormatFailure } from '../model/failure.ts'
import { anyLine } from './any-line.ts'
import type { ResultFile } from './format.ts'
import { linesOf, tryText } from './read-text.ts'

interface Console {
  /** What was found, behind the file's name. */
  readonly found: string
  /** The format that reads what the switch gives. Several consoles may lead to one. */
  readonly format: string
  /** A line that only this tool prints. */
  readonly line: RegExp
  readonly hint: string | ((file: ResultFile) => string)
}

const vitestTo4 = '`vitest bench --run --outputJson=bench.json`'
const vitestFrom5 = '`vitest bench --run --reporter=json --outputFile=bench.json`'

const consoles: readonly Console[] = [
  {
    found: 'rows of the table that mitata prints, without its header',
    format: 'mitata',
    line: /^\S.* {2,}[\d.,]+ [nµum]?s\/iter(?:\s|$)/,
    hint: "Give the whole output, or let it print JSON: `await run({ format: 'json' })`; before mitata 1 `await run({ json: true })`.",
  },
  {
    found: 'the table that Vitest prints for people',
    format: 'vitest',
    line: /^\s*name +hz +min +max +mean +p75 +p99/,
    hint: vitestSwitch,
  },
  {
    found: 'the table that pytest-benchmark prints for people',
    format: 'pytest-benchmark',
    line: /^-+ benchmark(?: '.*'|: |-).*-+$|^Name \(time in [nmu]?s\) +Min/,
    hint: 'Let it write JSON: `pytest --benchmark-json=bench.json`, and set `results: bench.json`.',
  },
  {
    found: 'the stream of single measurements that k6 writes with `--out json`',
    format: 'k6',
    line: /^\{(?=.*"type":"(?:Metric|Point)")(?=.*"metric":")/,
    hint: 'Let it write its summary: `k6 run --summary-export=k6.json script.js`, and set `results: k6.json`.',
  },
  {
    found: 'the summary that k6 prints for people',
    format: 'k6',
    line: /^\s*(?:✓ |✗ )?http_req_duration\.*: avg=/,
    hint: 'Let it write its summary: `k6 run --summary-export=k6.json script.js`, and set `results: k6.json`.',
  },
  {
    found: 'what hyperfine prints for people',
    format: 'hyperfine',
    line: /^\s*Time \((?:mean|abs)(?: ± σ|| ≡)\): |^ +Wall Time +\d\S* \S+ /,
    hint: 'Let it write JSON: `hyperfine --export-json bench.json …`, and set `results: bench.json`.',
  },
  {
    found: 'what timeit prints: one figure without a name',
    format: 'pyperf',
    line: /^\d+ loops?, best of \d+: \S+ \w+ per loop$|^\S+ \S+ ± \S+ \S+ per loop \(mean ± std\. dev\. of/,
    hint: 'Use `python -m pyperf timeit --name parse -o bench.json -s SETUP STATEMENT`, which names it and keeps every value, and set `results: bench.json`.',
  },
  {
    found: 'the table that BenchmarkDotNet prints for people',
    format: 'benchmarkdotnet',
    line: /^\| *Method *\|(?:.*\|)? *Mean *\|/,
    hint: 'Let it write JSON: `--exporters json`, and set `results: BenchmarkDotNet.Artifacts/results/*-report-full*.json`.',
  },
  {
    found: 'what BenchmarkTools.jl prints for people',
    format: 'julia',
    line: /^(?:\S.*)?BenchmarkTools\.(?:Trial|TrialEstimate|BenchmarkGroup)\b/,
    hint: 'Let it write JSON: `BenchmarkTools.save("bench.json", results)`, and set `results: bench.json`.',
  },
  {
    found: 'the table that package-benchmark for Swift prints for people',
    format: 'swift-package-benchmark',
    line: /^[│|] Metric +[│|] +p0 [│|] +p25 [│|] +p50 [│|]/,
    hint: 'Let it write files: `swift package --allow-writing-to-package-directory benchmark thresholds update --path Benchgate`, and set `results: Benchgate`.',
  },
  {
    found: 'what PHPBench prints for people',
    format: 'phpbench',
    line: /^PHPBench .*running benchmarks|^\s*\S+\.*(?:I\d+ - )?(?:\[[^\]]*\] )?Mo[\d.,]+[μµmn]?s \(±[\d.]+%\)/,
    hint: 'Let it write XML: `phpbench run --dump-file=bench.xml`, and set `results: bench.xml`.',
  },
]

function vitestSwitch(file: ResultFile): string {
  const version = Number(/\bRUN\s+v(\d+)\./.exec(printedBy(file))?.[1])
  const set = 'and set `results: bench.json`'
  if (version >= 5) return `Let it write JSON: ${vitestFrom5}, ${set}.`
  if (version >= 1) return `Let it write JSON: ${vitestTo4}, ${set}.`
  return `Let it write JSON: Vitest 5 with ${vitestFrom5}, Vitest 1 to 4 with ${vitestTo4}; ${set}.`
}

/** The beginning, without colours. */
function printedBy(file: ResultFile): string {
  const lines: string[] = []
  for (const { text } of linesOf(file)) if (lines.push(text) >= 100) break
  return lines.join('\n')
}

/** The failure for a text that is a tool's output for people; undefined for any other. */
export function consoleFailure(file: ResultFile): FormatFailure | undefined {
  if (tryText(file) === undefined) return undefined
  let found: Console | undefined
  anyLine(file, (text) => {
    found = text.length < 2000 ? consoles.find(({ line }) => line.test(text)) : undefined
    return found !== undefined
  })
  if (found === undefined) return undefined
  const hint = typeof found.hint === 'string' ? found.hint : found.hint(file)
  return new FormatFailure(file.path, undefined, `${found.found}, which has not all that is needed`, { hint })
}

/** As `consoleFailure`, thrown, where the named format reads what that tool writes. */
export function refuseConsole(file: ResultFile, format: string): void {
  const failure = consoleFailure(file)
  if (failure === undefined) return
  const tools = consoles.filter((console) => failure.message.includes(console.found))
  if (tools.some((console) => console.format === format)) throw failure
}
