import { counterFigure } from '../../../src/formats/gungraun/metrics.ts'
import type { CorpusRule, Entry, Input } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  // The expectations have one line per counter: `benchmark / RAM Hits`, in JSON `benchmark / Callgrind.RamHits`.
  find: (entry, input) => {
    const at = entry.name.lastIndexOf(' / ')
    const [, kind = '', key = ''] = /^(?:(\w+)\.)?(.+)$/.exec(entry.name.slice(at + 3)) ?? []
    const name = entry.name.slice(0, at)
    return { name: fullName(name), metric: counterFigure(toolOf(kind, input), key, 0).name! }
  },
  figure: ({ value }: Entry) => value as number,
}

/** Only the first line of names that span several stands in the expectations. */
function fullName(name: string): string {
  if (name.endsWith('id:string with two')) return `${name} lines`
  return name.endsWith('id:string with multiple') ? `${name} lines and one more` : name
}

/** The text's expectations leave the tool out; those files are about one each, but for Callgrind and DHAT. */
function toolOf(kind: string, { title }: Input): string {
  if (kind === 'ErrorTool') return 'Memcheck'
  if (kind !== '') return kind
  return /bencher-(cachegrind|memcheck|helgrind|drd)\.txt$/.exec(title)?.[1] ?? ''
}
