/** `benchgate site`: the stored history to a folder of files. */

import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { StoredRecord } from '../../baseline/record.ts'
import type { Repository } from '../../host/repository.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { HistoryRule } from '../../model/history-rule.ts'
import { siteFiles } from '../../site/build.ts'
import type { Site } from '../../site/model.ts'
import { openHistory, type StorePorts } from '../history/store-access.ts'
import { version } from '../version.ts'
import { addressOfRecords, commitFacts, noCommitFacts, webAddress } from './commits.ts'
import { type GatheredRuns, gatherBranch, gatherRecords } from './gather.ts'
import { judgeHistory } from './judge-history.ts'
import { type KeptHistory, readKeptHistory, writeKeptHistory } from './kept-history.ts'

export interface SiteRequest {
  /** Absolute. */
  readonly out: string
  readonly branch: string
  /** One suite only, or null for all. */
  readonly key: string | null
  readonly rules: readonly HistoryRule[]
  readonly last: number
  /** Where the page will be published. */
  readonly address: string | null
  /** Folder that one building leaves something in for the next; null for none. */
  readonly cache: string | null
  /** Of another tool's history: shown in the place of the branch. */
  readonly records: readonly StoredRecord[] | null
  readonly now: Date
}

export interface SiteBuild {
  readonly site: Site
  readonly files: number
  /** Runs that were read now. */
  readonly fresh: number
}

const marker = 'benchgate-site.txt'
const markerText = 'Made by `benchgate site`, which empties this folder before it fills it again.\n'

/** @param repository null where only records are shown and there is none. */
export async function buildSite(
  request: SiteRequest,
  repository: Repository | null,
  ports: StorePorts,
): Promise<SiteBuild> {
  refuseStrangeFolder(request.out)
  const assets = assetsFolder()
  const kept = request.cache === null || request.records !== null ? null : readKeptHistory(request.cache)
  const gathered = await gather(request, repository, kept, ports)
  const facts = repository === null || request.records !== null ? noCommitFacts : await commitFacts(repository)
  const judgements: KeptHistory['judgements'] = new Map(kept?.judgements)
  const judged = judgeHistory(gathered, facts, request, judgements)
  if (request.cache !== null && request.records === null) {
    writeKeptHistory(request.cache, { suites: gathered.suites, judgements })
  }
  const repositoryAddress =
    request.records === null ? await webAddress(repository, ports.environment) : addressOfRecords(request.records)
  const title =
    repositoryAddress?.split('/').slice(-2).join('/') ??
    (repository === null || request.records !== null ? 'Benchmarks' : path.basename(repository.top))
  const site: Site = { ...judged, title, repository: repositoryAddress, address: request.address, version }
  const files = siteFiles(site)
  write(request.out, assets, files)
  return { site, files: files.length, fresh: gathered.fresh }
}

async function gather(
  { records, branch, key }: SiteRequest,
  repository: Repository | null,
  kept: KeptHistory | null,
  ports: StorePorts,
): Promise<GatheredRuns> {
  if (records !== null) return gatherRecords(records)
  if (repository === null) throw new Failure('There is no repository here whose history could be shown')
  const store = await openHistory(repository, branch, ports)
  try {
    return await gatherBranch(store, key, kept)
  } finally {
    await store.close()
  }
}

/** A folder with anything that is not ours is left as it is. */
function refuseStrangeFolder(out: string): void {
  if (!existsSync(out)) return
  let names: string[]
  try {
    names = readdirSync(out)
  } catch (error) {
    throw new UsageFailure(`--out: ${out} is no folder`, { cause: error })
  }
  if (names.length === 0 || names.includes(marker)) return
  throw new UsageFailure(`--out: ${out} holds other files (${names.slice(0, 3).join(', ')})`, {
    hint: 'Name an empty folder, or one that an earlier `benchgate site` made. Nothing was changed.',
  })
}

/** Files are written over those of the time before, which is quicker than to remove thousands first; what this page does
 *  not have goes. `.git` stays: the folder may be the checkout of a branch that is published. */
function write(
  out: string,
  assets: string,
  files: readonly { readonly path: string; readonly content: string }[],
): void {
  try {
    mkdirSync(out, { recursive: true })
    removeOthers(out, new Set(files.map((file) => file.path)))
    writeFileSync(path.join(out, marker), markerText)
    cpSync(assets, path.join(out, 'assets'), { recursive: true })
    for (const folder of writtenFolders) mkdirSync(path.join(out, folder), { recursive: true })
    for (const { path: name, content } of files) writeFileSync(path.join(out, name), content)
  } catch (error) {
    throw new Failure(`The page could not be written to ${out}: ${(error as Error).message}`, { cause: error })
  }
}

const writtenFolders = ['data', 'pictures']

/** @param written with `/`, relative to `out`. */
function removeOthers(out: string, written: ReadonlySet<string>): void {
  for (const entry of readdirSync(out, { withFileTypes: true })) {
    if (entry.name === '.git') continue
    // A folder that is one of ours by name only, such as a link that leads elsewhere, is not written into.
    const kept = entry.isDirectory() ? writtenFolders.includes(entry.name) : entry.isFile() && written.has(entry.name)
    if (!kept) rmSync(path.join(out, entry.name), { recursive: true })
  }
  for (const folder of writtenFolders.filter((name) => existsSync(path.join(out, name)))) {
    for (const entry of readdirSync(path.join(out, folder), { withFileTypes: true })) {
      if (!entry.isFile() || !written.has(`${folder}/${entry.name}`))
        rmSync(path.join(out, folder, entry.name), { recursive: true })
    }
  }
}

/** dist/index.js, dist/cli/index.js and the sources. */
const places = ['site', '../site', '../../dist/site']

function assetsFolder(entry: string | undefined = process.argv[1]): string {
  const folder = entry === undefined ? process.cwd() : path.dirname(realpathSync(entry))
  const found = places.map((place) => path.resolve(folder, place)).find((one) => existsSync(path.join(one, 'page.js')))
  if (found !== undefined) return found
  throw new Failure(`The page's own files are missing beside ${folder}`, {
    hint: 'This installation is not complete: install Benchgate again.',
  })
}
