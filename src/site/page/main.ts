/** The page's script: a small program of its own. Takes the address and the data beside the page, shows what they say,
 *  and keeps the address up to date with what is shown. Asks nobody for anything. */

import { createIntake } from './data.ts'
import { h } from './dom.ts'
import { createOverview } from './overview.ts'
import { createSeriesView, loadWhenIdle } from './series-view.ts'
import { noSeries, type PageState, readState, writeState } from './state.ts'

declare global {
  interface Window {
    benchgate: { take(kind: 'index' | 'runs' | 'shard', number: number, data: unknown): void }
  }
}

const intake = createIntake()
window.benchgate = intake

intake.data.then(
  (data) => {
    const app = document.getElementById('app')!
    const findings = document.getElementById('findings')!
    let state = readState(location.hash)
    const overview = createOverview(data, {
      open: (id) => go({ ...noSeries, series: [id] }),
      change: go,
    })
    const series = createSeriesView(data, go)
    const trouble = h('p', { role: 'alert' })
    app.append(trouble, series.element, overview.element)

    function go(change: Partial<PageState>): void {
      const before = state
      state = { ...state, ...change }
      const address = writeState(state)
      // What is typed and where the cursor stands makes no way back of its own.
      const step = before.series.join() !== state.series.join() || before.range?.join() !== state.range?.join()
      if (step) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      show(before.series.join() !== state.series.join())
    }

    function show(moved: boolean): void {
      trouble.textContent = ''
      const charted = state.series.length > 0
      findings.hidden = charted
      overview.element.hidden = charted
      overview.show(state)
      const focused = document.activeElement?.classList.contains('chart') === true
      const wasControl = document.activeElement?.id ?? ''
      series.show(state).then(
        () => {
          if (moved && charted) document.getElementById('chart-title')?.focus()
          else if (focused) series.element.querySelector<HTMLElement>('.chart')?.focus({ preventScroll: true })
          else if (wasControl === 'axis' || wasControl === 'clip')
            document.getElementById(wasControl)?.focus({ preventScroll: true })
          document.documentElement.dataset['shown'] = location.hash
        },
        (error: unknown) => {
          trouble.textContent = `This could not be shown: ${error instanceof Error ? error.message : String(error)}`
        },
      )
      if (moved) window.scrollTo(0, 0)
    }

    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-series]')) {
      const id = link.dataset['series'] ?? ''
      link.href = `#b=${id}`
    }
    const follow = () => {
      const before = state.series.join()
      state = readState(location.hash)
      show(before !== state.series.join())
    }
    window.addEventListener('hashchange', follow)
    window.addEventListener('popstate', follow)
    let width = window.innerWidth
    window.addEventListener('resize', () => {
      if (window.innerWidth === width) return
      width = window.innerWidth
      show(false)
    })
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => show(false))
    show(false)
    loadWhenIdle(data)
  },
  () => undefined,
)
