/** Markdown as GitHub reads it, as far as it matters: blocks of code, elements and spans of code are told
 *  from the rest, and the rest may hold nothing that means more than letters but what this program writes. */

/** What is wrong with it; nothing for sound markdown. */
export function markdownFaults(markdown: string): string[] {
  const faults: string[] = []
  const rest = skeletonOf(markdown, faults)
  const theirs = rest.replace(ourTags, '').replace(ourLinks, 'link')
  for (const [what, pattern] of forbidden) {
    const found = pattern.exec(theirs)
    if (found === null) continue
    faults.push(
      `${what} outside code: ${JSON.stringify(theirs.slice(Math.max(0, found.index - 40), found.index + 60))}`,
    )
  }
  return [...faults, ...tableFaults(rest), ...foldFaults(rest)]
}

/** Every piece of code as `§`, every block of code as `<block>`; blanks and padding as one. */
export function skeletonOf(markdown: string, faults: string[] = []): string {
  const blocks = withoutBlocks(markdown, faults)
  const elements = blocks.replace(/<code(?: dir="auto")?>([\s\S]*?)<\/code>/g, (_, inner: string) => {
    if (
      !/^(?:[\p{L}\p{N}\p{M}\p{S}\p{P} \u3000]|\u200d|\ufe0f|&#\d{2,3};)*$/u.test(inner.replaceAll('<!-- -->', '')) ||
      /[<>"'`|@\\\n]/.test(inner.replaceAll('<!-- -->', ''))
    )
      faults.push(`a code element with more than text: ${inner.slice(0, 100)}`)
    return '§'
  })
  const lines = elements.split('\n').map((line) => withoutSpans(line, faults))
  return lines
    .map((line) =>
      line
        .replace(/[ \u00a0]+/g, ' ')
        .replace(/:?-{3,}:?/g, '---')
        .trim(),
    )
    .join('\n')
}

function withoutBlocks(markdown: string, faults: string[]): string {
  const out: string[] = []
  let fence: string | null = null
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (fence === null && mark !== null && !(mark[1]!.startsWith('`') && mark[2]!.includes('`'))) {
      fence = mark[1]!
      if (!/^\w*$/.test(mark[2]!)) faults.push(`a fence with ${mark[2]}`)
    } else if (fence === null) out.push(line)
    else if (mark !== null && mark[1]!.startsWith(fence) && mark[2]!.trim() === '') {
      fence = null
      out.push('<block>')
    }
  }
  if (fence !== null) faults.push('a block of code that does not end')
  return out.join('\n')
}

/** Code spans by CommonMark: a run of backticks up to the next run of the same length. */
function withoutSpans(line: string, faults: string[]): string {
  let out = ''
  for (let at = 0; at < line.length; ) {
    const run = /^`+/.exec(line.slice(at))?.[0]
    if (run === undefined) {
      out += line[at++]
      continue
    }
    const rest = line.slice(at + run.length)
    const end = [...rest.matchAll(/`+/g)].find(([other]) => other.length === run.length)
    if (end === undefined) {
      faults.push(`a backtick without its partner: ${line.slice(at, at + 60)}`)
      return out
    }
    const inner = rest.slice(0, end.index)
    // Within a table a pipe ends the cell, in code too; within a dollar's reach a span is a formula.
    if (line.startsWith('|') ? /[|\\]/.test(inner) : /\$/.test(inner))
      faults.push(`a code span with a sign that does not keep: ${inner.slice(0, 80)}`)
    if (out.endsWith('$')) faults.push('a dollar before a code span')
    out += '§'
    at += run.length + end.index + run.length
  }
  return out
}

/** What this program writes itself. */
const ourTags = /<\/?(?:details|summary|sub)>|<details open>|<block>|<!-- benchgate:(?:result|legs) -->/g
const ourLinks =
  /\[(?:full report|log and step summary|log|JSON and HTML|the run|The run|its run)\]\(https:\/\/github\.com\/octo\/repo\/actions\/runs\/\d+(?:\/attempts\/\d+)?\)/g

const forbidden: readonly (readonly [string, RegExp])[] = [
  ['a tag', /</],
  ['an entity', /&(?:#|\w+;)/],
  ['a mention', /@/],
  ['a reference', /#\d|\bGH-\d/i],
  ['a hash', /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/],
  ['an address', /\b(?:https?:|ftp:|mailto:|www\.)/i],
  ['a link, an image or a footnote', /!\[|\[\^|\]:|\]\[|\]\(/],
  ['a backslash, a dollar or a tilde', /[\\$]|~~/],
  ['a stray emphasis', /(?<!\*)\*(?!\*)(?!\(empty\))(?<!\(empty\)\*)|__/],
  ['an emoji name', /:[a-z+-][\w+-]*:/],
  ['a command', /^\s*(?:::|\/benchgate)|##\[/m],
  ['a heading, a quote or a rule of another', /^(?:#{1,6}(?! §)|>|={2,}|\+ |\d+[.)] )/m],
  ['an invisible character', /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}](?<!\n)/u],
]

function tableFaults(rest: string): string[] {
  return [...rest.matchAll(/(?:^\|.*\|$\n?)+/gm)].flatMap(([table]) => {
    const cells = table
      .trimEnd()
      .split('\n')
      .map((line) => line.split('|').length)
    return new Set(cells).size === 1 ? [] : [`a table with rows of ${cells.join(', ')} cells`]
  })
}

function foldFaults(rest: string): string[] {
  const open: string[] = []
  for (const [, slash, name] of rest.matchAll(/<(\/?)(details|summary|sub)(?: open)?>/g)) {
    if (slash === '') open.push(name!)
    else if (open.pop() !== name) return [`</${name}> closes what is not open`]
  }
  return open.length === 0 ? [] : [`${open.join(', ')} not closed`]
}
