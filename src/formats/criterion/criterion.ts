/** criterion.rs, from the files it leaves in `target/criterion` (every version, estimates with capital
 *  keys before 0.3.4), and the stream of `cargo criterion --message-format=json`.
 *
 *  Each benchmark has a folder with `new` (this measurement), `base` or a named baseline (earlier ones),
 *  `change` (their comparison) and `report` (pictures); only `new` is read where it is there. The name is
 *  the `full_id` of `benchmark.json`: folder names are shortened and lose characters. The figure is the
 *  median; samples are times per iteration in the order taken; a declared throughput is a metric of its
 *  own, worked out from the median. The CBOR files that cargo-criterion leaves are not read. */

import { FormatFailure } from '../../model/failure.ts'
import { Collector } from '../collect.ts'
import type { Format, ResultFile } from '../format.ts'
import { tryJson } from '../read-json.ts'
import { addFolder, isEstimates } from './folder.ts'
import { isStream, readStream } from './stream.ts'

export const criterion: Format = {
  name: 'criterion',
  title: 'criterion',
  recognises: (files) => files.some((file) => isStream(file) || isOwnFile(file)),
  read: (files) => {
    const into = new Collector(files[0]?.path ?? 'results')
    const streams = files.filter(isStream)
    for (const file of streams) {
      into.file = file.path
      readStream(file, into)
    }
    readFolders(
      files.filter((file) => !streams.includes(file)),
      into,
    )
    return into.reading('no `new/estimates.json` and no `benchmark-complete` message')
  },
}

function isOwnFile(file: ResultFile): boolean {
  const root = tryJson(file)
  if (root === undefined) return false
  return isEstimates(root) || (root.at('full_id').isString && root.at('group_id').isString)
}

const measured = new Set(['estimates.json', 'benchmark.json', 'sample.json'])

function readFolders(files: readonly ResultFile[], into: Collector): void {
  const folders = new Map<string, ResultFile[]>()
  let others = 0
  for (const file of files) {
    const { folder, leaf, name } = partsOf(file.path)
    if (name.endsWith('.cbor')) refuseCbor(file)
    if (file.bytes.length === 0) throw new FormatFailure(file.path, undefined, 'the file is empty')
    if (leaf === 'change' || leaf === 'report' || (!measured.has(name) && name !== 'raw.csv' && files.length > 1))
      others++
    else folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  const chosen = chooseFolders([...folders.keys()], into)
  for (const folder of chosen) addFolder(folder, folders.get(folder)!, into)
  if (others > 0)
    into.ignore(undefined, `${others} files`, "criterion's comparisons and reports (change, report, tukey.json)")
}

/** The folders of this measurement: `new`, or where there is none (a baseline that was picked out) all. */
function chooseFolders(folders: readonly string[], into: Collector): string[] {
  const isNew = (folder: string) => partsOf(`${folder}/`).leaf === 'new'
  if (!folders.some(isNew)) return [...folders]
  const earlier = folders.filter((folder) => !isNew(folder))
  for (const folder of earlier) {
    into.file = folder
    into.ignore(undefined, partsOf(`${folder}/`).leaf, 'an earlier measurement (a baseline), not this one')
  }
  return folders.filter(isNew)
}

function refuseCbor(file: ResultFile): never {
  throw new FormatFailure(file.path, undefined, 'a CBOR file of cargo-criterion, which is not read', {
    hint: 'Read the output of `cargo criterion --message-format=json`, or run `cargo bench` and read target/criterion.',
  })
}

/** Folder, its last part, and the file's name. */
function partsOf(path: string): { folder: string; leaf: string; name: string } {
  const slash = path.lastIndexOf('/')
  const folder = slash === -1 ? '' : path.slice(0, slash)
  return { folder, leaf: folder.slice(folder.lastIndexOf('/') + 1), name: path.slice(slash + 1) }
}
