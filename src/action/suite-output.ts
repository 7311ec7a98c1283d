/** What the log shows of the suite's own output: setting up and the warm-up, which tell what is run and
 *  why it fails. Later rounds print the same again, and only a debug run shows them. */

import type { Ports } from '../app/ports.ts'
import type { Log } from '../host/log.ts'

type Progress = Parameters<Ports['progress']>[0]

/** Lines shown in all, so that a talkative suite does not drown the log. */
const mostLines = 2_000

export interface SuiteOutput {
  line(text: string): void
  progress(event: Progress): void
  end(): void
}

export function showSuiteOutput(log: Log, debug: boolean): SuiteOutput {
  let open = false
  let lines = 0
  let counted = false
  const close = (): void => {
    if (open) log.endGroup()
    open = false
  }
  const openGroup = (title: string): void => {
    close()
    log.group(title)
    open = true
  }
  return {
    line(text) {
      if (counted && !debug) return
      lines += 1
      if (lines <= mostLines || debug) log.output(text)
      else if (lines === mostLines + 1)
        log.info('More output is not shown; set the secret ACTIONS_STEP_DEBUG to true to see all.')
    },
    progress(event) {
      if (event.kind === 'set-up') openGroup(`Setting up ${event.side}`)
      else if (event.kind === 'warm-up') openGroup('Warming up')
      else if (event.kind === 'planned' || event.kind === 'ended') {
        close()
        counted = true
      }
    },
    end: close,
  }
}
