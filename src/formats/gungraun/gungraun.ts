/** Gungraun (before 2025: iai-callgrind): counters of one run under Valgrind's tools, from its terminal
 *  text of every version, from `--output-format=json`, and from the `summary.json` files of
 *  `--save-summary` (schemas 1 to 7).
 *
 *  Only the new run's figures are read, never those of the last run or of another benchmark that stand
 *  beside them. Each counter is a metric; those of Cachegrind and of the error checkers carry the tool's
 *  name. The text names a benchmark `module::group::function id:arguments`, the JSON without arguments. */

import { anyLine } from '../any-line.ts'
import { type Collector, fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { isSummary, readSummaries } from './summaries.ts'
import { TextReader } from './text.ts'

/** A headline of a tool, a counter beside an earlier one, or (before 0.10) a counter that iai has not. */
const own =
  /^(?: {2}|\|=)=+ [A-Z]+ =+$|^(?: {2}|\| )[A-Z][\w+ -]*: +[\d.]+\|(?:[\d.]+|N\/A) +\(|^ {2}(?:L1 Data Hits|L1 Hits|RAM Hits): +\d+/

export const gungraun = fileFormat({
  name: 'gungraun',
  title: 'Gungraun (iai-callgrind)',
  nothing: 'no benchmark with counters, neither as text nor as JSON summary',
  looks: (file) => isSummary(file) || anyLine(file, (text) => own.test(text)),
  read: (file: ResultFile, into: Collector) => {
    if (isSummary(file)) readSummaries(file, into)
    else new TextReader(file, into).read()
  },
})
