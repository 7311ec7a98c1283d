/** Tells who watches how far measuring is: one line drawn over and over on a terminal, plain lines now
 *  and then elsewhere. */

import type { Clock } from '../host/clock.ts'
import type { MeasuringEvent as Event } from '../measure/paired-run.ts'
import { durationText } from '../model/duration.ts'
import { forecastLines } from '../report/forecast-line.ts'
import { counted } from '../report/numbers.ts'
import { type ProgressLine, progressLine } from '../report/terminal/progress.ts'

export interface Screen {
  /** True where a line can be drawn over. */
  readonly interactive: boolean
  readonly width: number
  /** Draws the line at the bottom; null removes it. */
  show(text: string | null): void
  /** Writes a line that stays. */
  say(text: string): void
}

export interface Watcher {
  tell(event: Event): void
  /** Removes the line. */
  stop(): void
}

/** Seconds between plain lines: enough to see that it lives, few enough to read. */
const plainEvery = 15

export function watchMeasuring(screen: Screen, clock: Clock): Watcher {
  let state: ProgressLine = { phase: 'setup', round: 0, rounds: 0, secondsLeft: null, decided: 0, total: 0 }
  let firstLook = Number.POSITIVE_INFINITY
  let since = clock.now()
  let lastSaid = Number.NEGATIVE_INFINITY

  const draw = (): void => {
    if (!screen.interactive) return
    const gone = clock.now() - since
    const secondsLeft = state.secondsLeft === null ? null : Math.max(0, state.secondsLeft - gone)
    screen.show(progressLine({ ...state, secondsLeft }, screen.width - 1))
  }
  const say = (text: string): void => {
    lastSaid = clock.now()
    screen.say(text)
  }
  const sayProgress = (always: boolean): void => {
    if (screen.interactive) draw()
    else if (always || clock.now() - lastSaid >= plainEvery) say(progressLine(state, 200))
  }
  // Rounds may take minutes; the time left is redrawn in between.
  const timer = screen.interactive ? setInterval(draw, 1000) : undefined
  timer?.unref()

  function tell(event: Event): void {
    since = clock.now()
    if (event.kind === 'planned') firstLook = event.looks[0] ?? event.rounds
    state = stateAfter(state, event, firstLook)
    switch (event.kind) {
      case 'set-up':
        say(`Setting up ${event.side}: ${firstLineOf(event.command)}`)
        break
      case 'launch':
        if (event.of > 1) sayLaunch(event.launch, event.of)
        break
      case 'planned':
        say(planLine(event))
        break
      case 'forecast':
        for (const line of forecastLines(event.forecast)) say(line)
        break
      case 'warm-up':
      case 'look':
        sayProgress(true)
        break
      case 'round':
        sayProgress(false)
        break
      case 'counting':
        sayCounting(event)
        break
      case 'ended':
        screen.show(null)
    }
  }

  function sayCounting({ launch, benchmarks }: Extract<Event, { kind: 'counting' }>): void {
    const what = `counting instructions of ${counted(benchmarks, 'benchmark')}`
    if (screen.interactive) screen.show(`${what}, launch ${launch}`)
    else if (launch === 1) say(what)
  }

  function sayLaunch(launch: number, of: number): void {
    if (screen.interactive) screen.show(`launch ${launch} of ${of}`)
    else if (clock.now() - lastSaid >= plainEvery) say(`launch ${launch} of ${of}`)
  }

  return {
    tell,
    stop() {
      clearInterval(timer)
      screen.show(null)
    },
  }
}

function stateAfter(state: ProgressLine, event: Event, firstLook: number): ProgressLine {
  switch (event.kind) {
    case 'warm-up':
      return { ...state, phase: 'warm-up' }
    case 'planned':
      return { ...state, phase: 'screen', rounds: event.rounds, total: event.benchmarks }
    case 'round':
      return {
        phase: event.round > firstLook ? 'confirm' : 'screen',
        round: event.round - 1,
        rounds: event.of,
        secondsLeft: event.secondsLeft,
        decided: event.decided,
        total: event.benchmarks,
      }
    case 'look':
      return {
        ...state,
        round: event.round,
        secondsLeft: event.done || event.round >= state.rounds ? null : state.secondsLeft,
        decided: Math.max(0, state.total - event.undecided),
      }
    default:
      return state
  }
}

function planLine(plan: Extract<Event, { kind: 'planned' }>): string {
  const { benchmarks, rounds, fits, wanted, budgetSeconds, pairSeconds, looks } = plan
  const most = durationText(fits * pairSeconds)
  const at = looks.length > 1 ? `, looked at after ${looks.join(', ')}` : ''
  const cut =
    fits < wanted && budgetSeconds !== null
      ? `; ${rounds > fits ? `${fits} over the whole suite fit` : `no more of ${wanted} fit`} in the time budget of ${durationText(budgetSeconds)}, at ${durationText(pairSeconds)} each`
      : ''
  return `${counted(benchmarks, 'benchmark')}: at most ${counted(rounds, 'round')} (${most})${at}${cut}`
}

function firstLineOf(command: string): string {
  const [first = '', ...more] = command.trim().split('\n')
  return more.length > 0 ? `${first} …` : first
}
