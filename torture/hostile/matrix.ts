/** Every text in every place of a report, in every view. */

import { publishFailure } from '../../src/action/publish.ts'
import { checkOfFailure, checkOfReport } from '../../src/app/pull-request/check-view.ts'
import { annotationsOf, render } from '../../src/app/views.ts'
import { complainAbout } from '../../src/cli/complain.ts'
import { createActionsLog, createTextLog, type Log } from '../../src/host/log.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Report } from '../../src/model/report.ts'
import { failureComment, measuringComment, reportComment } from '../../src/report/markdown/comment.ts'
import { type Remark, remarkLine, replyText } from '../../src/report/markdown/reply.ts'
import { commandsIn, jsonFaults, logFaults, terminalFaults } from './check-lines.ts'
import { markdownFaults, skeletonOf } from './check-markdown.ts'
import { outlineOf, pageFaults } from './check-page.ts'
import type { Place } from './places.ts'

const runUrl = 'https://github.com/octo/repo/actions/runs/1'
const frame = { key: 'perf', head: '9be01d7f3c4a58e2b1d60f97a8c3e5d42b1f6078', runUrl }

/** Stands behind every text, so that it can be told whether a view shows it at all. */
export const token = 'pay7load'
const benign = token

type Cell = readonly [output: string, faults: readonly string[]]

/** What is wrong with each view of a report that has the text in one place. */
export function viewsOf(place: Place, text: string): Cell[] {
  const report = place.put(`${text}${token}`)
  const plain = place.put(benign)
  const of = (output: string, view: (report: Report) => string, faults: (shown: string) => readonly string[]): Cell => {
    const shown = view(report)
    const dropped =
      text.length < longestKept && holdsToken(view(plain)) && !holdsToken(shown) ? ['the text is not shown at all'] : []
    return [output, [...faults(shown), ...dropped]]
  }
  const same = (what: string, shape: (shown: string) => string, view: (report: Report) => string) => (shown: string) =>
    place.isProse === true || shape(shown) === shape(view(plain)) ? [] : [`another ${what} than with a harmless text`]
  const markdown = (report: Report) => render(report, 'md', { width: 80, colour: false })
  const comment = (report: Report) => reportComment(report, frame)
  const page = (report: Report) => render(report, 'html', { width: 80, colour: false })
  return [
    ...[40, 120].flatMap((width) =>
      [false, true].map((colour) =>
        of(
          `terminal of ${width} columns${colour ? ' in colour' : ''}`,
          (report) => render(report, 'text', { width, colour }),
          (shown) => [...terminalFaults(shown, { colour }), ...logFaults(shown)],
        ),
      ),
    ),
    of('step summary', markdown, (shown) => [...markdownFaults(shown), ...same('shape', shapeOf, markdown)(shown)]),
    of('comment', comment, (shown) => [...markdownFaults(shown), ...same('shape', shapeOf, comment)(shown)]),
    of('page', page, (shown) => [...pageFaults(shown), ...same('outline', outlineOf, page)(shown)]),
    of(
      'JSON',
      (report) => render(report, 'json', { width: 80, colour: false }),
      (shown) => jsonFaults(shown, JSON.parse(shown)),
    ),
    of(
      'check',
      (report) => checkText(report),
      () => checkFaults(report),
    ),
    of('annotations', annotationLog, (shown) => [...logFaults(shown), ...sameCommands(shown, annotationLog(plain))]),
  ]
}

/** Longer ones are cut. */
const longestKept = 2_000

/** Lines may be broken within it. */
function holdsToken(shown: string): boolean {
  return shown
    .replace(/\u001b\[\d+m/g, '')
    .replace(/\n\s*/g, '')
    .includes(token)
}

/** The skeleton, with what only follows from a text's length or emptiness made equal. */
function shapeOf(markdown: string): string {
  return skeletonOf(markdown)
    .replace(/§ \(\d+ characters\)|\*\(empty\)\*/g, '§')
    .replace(/<block>/g, '§')
}

function sameCommands(log: string, other: string): string[] {
  const names = (text: string) =>
    commandsIn(text)
      .map(({ name }) => name)
      .join(' ')
  return names(log) === names(other) ? [] : ['other commands than with a harmless text']
}

function annotationLog(report: Report): string {
  const lines: string[] = []
  const log = createActionsLog((line) => lines.push(line))
  for (const { level, message, title } of annotationsOf(report)) log[level](message, title)
  return lines.join('\n')
}

function checkText(report: Report): string {
  const { name, title, summary } = checkOfReport([report], { commit: frame.head, key: report.key, runUrl }, null)
  return [name, title, summary].join('\n')
}

function checkFaults(report: Report): string[] {
  const { name, title, summary, annotations } = checkOfReport(
    [report],
    { commit: frame.head, key: report.key, runUrl },
    null,
  )
  const lines = [name, title, ...annotations.map((one) => one.title), ...annotations.map((one) => one.message)]
  return [
    ...lines.flatMap((line) => [
      ...terminalFaults(line, { colour: false }),
      ...(/\n/.test(line) ? ['a line of two'] : []),
    ]),
    ...markdownFaults(summary),
  ]
}

/** What is said of a failure that quotes the text, everywhere. */
export async function failureViewsOf(text: string): Promise<Cell[]> {
  const shown = `${text}${token}`
  const failure = new Failure(`results.json: found ${shown}`, {
    hint: `Look at ${shown}.`,
    output: `last line\n${shown}`,
  })
  const cells: Cell[] = [
    ['comment of a failure', markdownFaults(failureComment(failure, frame))],
    [
      'comment while measuring',
      markdownFaults(measuringComment({ ...frame, key: shown }, failureComment(failure, frame))),
    ],
    [
      'check of a failure',
      [
        ...terminalFaults(checkOfFailure(failure, { commit: frame.head, key: shown, runUrl }, null).title, {
          colour: false,
        }),
        ...markdownFaults(checkOfFailure(failure, { commit: frame.head, key: shown, runUrl }, null).summary),
      ],
    ],
    ['complaint on a terminal', textLogFaults((log) => complainAbout(failure, 'compare', log))],
  ]
  const lines: string[] = []
  await publishFailure(failure, { environment: {}, log: createActionsLog((line) => lines.push(line)) })
  cells.push(['log of a failed step', logFaults(lines.join('\n'))])
  const talk = (log: Log) => {
    log.info(shown)
    log.notice(shown, shown)
    log.warning(shown)
    log.group(shown)
    log.output(shown)
    log.endGroup()
  }
  cells.push(['lines of a runner’s log', logFaults(logged((write) => talk(createActionsLog(write))))])
  cells.push(['lines on a terminal', textLogFaults(talk)])
  return cells
}

/** A command line may stand in a step of a workflow, and then its terminal is a runner. */
function textLogFaults(speak: (log: Log) => void): string[] {
  const lines = logged((write) => speak(createTextLog(write)))
  // What a tool prints may be indented, and joined as scripts and emoji need it.
  return [...terminalFaults(lines.replace(/[\t\u200c\u200d]/g, ' '), { colour: false }), ...logFaults(lines)]
}

function logged(speak: (write: (line: string) => void) => void): string {
  const lines: string[] = []
  speak((line) => lines.push(line))
  return lines.join('\n')
}

/** What a comment that quotes the text is answered. */
export function replyViewsOf(text: string): Cell[] {
  const shown = `${text}${token}`
  const remarks: Remark[] = [
    { code: 'unknown', word: shown, meant: 'accept' },
    { code: 'wrong', text: shown, why: 'no-reason' },
    { code: 'matches-nothing', glob: shown, blocking: [shown, 'other'] },
    { code: 'accepted', names: [shown], by: shown, head: frame.head },
    { code: 'still-blocks', names: [shown] },
    { code: 'not-restarted', page: runUrl, why: shown },
  ]
  return remarks.map((remark): Cell => {
    const lines = logged((write) => createActionsLog(write).info(remarkLine(remark)))
    return [
      `answer: ${remark.code}`,
      [
        ...markdownFaults(replyText([remark])),
        ...logFaults(lines),
        ...terminalFaults(remarkLine(remark), { colour: false }),
      ],
    ]
  })
}
