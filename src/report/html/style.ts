/** The style of the HTML page: one column, light or dark as the reader's system is, nothing fetched. */

export const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --page: #fff; --line: #d1d9e0; --soft: #f6f8fa;
  --bad: #cf222e; --good: #1a7f37; --unsure: #9a6700; --quiet: #59636e; --shade: #818b9826 }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --page: #0d1117; --line: #3d444d; --soft: #151b23;
    --bad: #ff7b72; --good: #3fb950; --unsure: #d29922; --quiet: #9198a1; --shade: #9198a126 }
}
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif }
h1 { margin: 0 0 .25rem; padding-left: .8rem; border-left: .35rem solid; font-size: 1.5rem; line-height: 1.3; overflow-wrap: anywhere }
h1.bad, h1.broken { border-color: var(--bad) } h1.good { border-color: var(--good) } h1.unsure { border-color: var(--unsure) }
h2, summary { margin: 2rem 0 .5rem; font-size: 1.1rem; font-weight: 600 }
summary { cursor: pointer }
.quiet, caption, th { color: var(--quiet) }
code, pre { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
code { padding: .1em .35em; border-radius: .3em; background: var(--soft); overflow-wrap: anywhere; white-space: break-spaces }
pre { padding: 1rem; border-radius: .4rem; background: var(--soft); overflow-x: auto }
.scroll { overflow-x: auto }
table { border-collapse: collapse; min-width: 60% }
th, td { padding: .4rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; font-weight: 400 }
thead th { font-size: .85rem; vertical-align: bottom; white-space: nowrap }
tbody th { color: inherit; min-width: 11rem }
td { overflow-wrap: anywhere } td:last-child:not(.number) { min-width: 9rem }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.interval { white-space: nowrap; font-variant-numeric: tabular-nums }
td.why { min-width: 16rem }
svg { display: block }
td.bad, .word.bad { color: var(--bad); font-weight: 600 } td.good, .word.good { color: var(--good); font-weight: 600 }
td.unsure, .word.unsure { color: var(--unsure) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem }
dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere }
.notes { padding: .6rem 1rem; border-left: .25rem solid var(--unsure); background: var(--soft) }
.notes p { margin: .25rem 0 }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
`
