/** `benchgate history [BENCHMARK]`, `benchgate history regressions` and `benchgate history prune` */

import { configure } from '../app/configuration.ts'
import { type BranchStore, openHistory } from '../app/history/store-access.ts'
import {
  findSeries,
  historyCsv,
  historyJson,
  planPruning,
  readHistory,
  renderRuns,
  renderTrends,
  seriesOf,
} from '../app/history/stored-history.ts'
import { commitFacts } from '../app/site/commits.ts'
import { gatherBranch } from '../app/site/gather.ts'
import { judgeHistory } from '../app/site/judge-history.ts'
import { regressionsJson, renderRegressions } from '../app/site/regressions.ts'
import type { Settings } from '../config/options.ts'
import type { Repository } from '../host/repository.ts'
import { UsageFailure } from '../model/failure.ts'
import type { HistoryRule } from '../model/history-rule.ts'
import { exitCodes } from '../model/verdict.ts'
import { type CommandLine, refuseCommand, refuseMore } from './command-line.ts'
import { repositoryOf } from './measuring.ts'
import type { World } from './world.ts'

export async function historyCommand(line: CommandLine): Promise<number> {
  refuseCommand(line)
  refuseMore(line, 1, 'benchgate history takes one BENCHMARK')
  const { options, positionals, world } = line
  const repository = await repositoryOf(world)
  const { settings, renames } = await configure('history', options, {
    directory: world.directory,
    log: world.log,
    root: repository.top,
  })
  if (settings.json && settings.csv) throw new UsageFailure('--json and --csv exclude each other')
  const [word] = positionals
  const unused = (['older-than', 'keep', 'yes'] as const).find((name) => options.has(name))
  if (word !== 'prune' && unused !== undefined) throw new UsageFailure(`--${unused} is for benchgate history prune`)
  const store = await openHistory(repository, settings['data-branch'], world)
  try {
    if (word === 'prune') await prune(store, settings, world)
    else if (word === 'regressions') await regressions(store, settings, renames, repository, world)
    else await show(store, word ?? null, settings, world)
    return exitCodes.pass
  } finally {
    await store.close()
  }
}

/** What the page lists, of all suites or of one. */
async function regressions(
  store: BranchStore,
  { key, last, json, csv }: Settings,
  rules: readonly HistoryRule[],
  repository: Repository,
  world: World,
): Promise<void> {
  if (csv) throw new UsageFailure('--csv is for benchgate history, not for regressions')
  const history = judgeHistory(await gatherBranch(store, key, null), await commitFacts(repository), {
    rules,
    last,
    now: world.clock.date(),
  })
  for (const { file, because } of history.unread) world.log.warning(`${file} could not be read: ${because}`)
  return world.print(json ? regressionsJson(history) : renderRegressions(history, world.out))
}

async function show(store: BranchStore, benchmark: string | null, settings: Settings, world: World): Promise<void> {
  const history = await readHistory(store, settings.key, settings.last)
  if (settings.json) return world.print(historyJson(history))
  if (settings.csv) return world.print(historyCsv(history))
  const series = seriesOf(history)
  world.log.info(`${history.suite} on ${history.branch}: ${history.runs.length} of ${history.stored} stored runs`)
  if (benchmark === null) return world.print(`${renderTrends(series, world.out)}\n`)
  const found = findSeries(series, benchmark)
  return world.print(`${found.map((one) => renderRuns(one, world.out)).join('\n\n')}\n`)
}

/** Says first what would go. */
async function prune(store: BranchStore, settings: Settings, world: World): Promise<void> {
  const { entries } = await store.list(settings.key ?? undefined)
  const { drop, months, stored } = planPruning(entries, settings['older-than'], settings.keep, world.clock.date())
  if (drop.length === 0) {
    await world.print(`Nothing to drop: ${stored} stored runs.\n`)
    return
  }
  const rows = months.map(({ suite, month, drop, keep }) => `${suite}  ${month}  drops ${drop}, keeps ${keep}`)
  const verb = settings.yes ? 'Drops' : 'Would drop'
  await world.print(`${rows.join('\n')}\n${verb} ${drop.length} of ${stored} stored runs, in a new commit.\n`)
  if (!settings.yes) {
    world.log.info('Add --yes to do it. Git keeps the dropped files in the history of the branch.')
    return
  }
  const message = `Prune ${drop.length} runs older than ${settings['older-than']} days, keeping ${settings.keep} a month [skip ci]`
  const { commit } = await store.remove(
    drop.map(({ path }) => path),
    message,
  )
  world.log.info(`Done: ${store.branch} is at ${commit?.slice(0, 12)}. \`git revert\` of that commit brings them back.`)
}
