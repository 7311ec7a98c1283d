/** How somebody can accept a slowdown so that this repository's workflows hear it at once: by the label, where
 *  the workflow that runs listens to labels; by a comment, where one listens to comments and uses Benchgate. Read
 *  from the workflow files of the checkout; where there are none, nothing is known to listen. Only words hang on it. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

export interface Listening {
  readonly label: boolean
  readonly comment: boolean
}

const mostFiles = 100
const mostBytes = 200_000

/** Looks when it is first asked: the step's comment and its summary both may ask, and neither has to. */
export function listeningOnce(environment: Readonly<Record<string, string | undefined>>): () => Listening {
  let known: Listening | null = null
  return () => {
    known ??= listeningOf(environment)
    return known
  }
}

export function listeningOf(environment: Readonly<Record<string, string | undefined>>): Listening {
  const { GITHUB_WORKSPACE: root, GITHUB_WORKFLOW_REF: ref } = environment
  if (root === undefined || root === '') return { label: false, comment: false }
  const folder = path.join(root, '.github/workflows')
  // owner/name/.github/workflows/bench.yml@refs/pull/7/merge
  const own = /\/\.github\/workflows\/([^/@]+)@/.exec(ref ?? '')?.[1]
  const files = workflowsIn(folder)
  return {
    label: own !== undefined && files.includes(own) && hearsLabels(triggersIn(path.join(folder, own)).on),
    comment: files.some((file) => {
      const { on, text } = triggersIn(path.join(folder, file))
      return hears(on, 'issue_comment') && /benchgate/i.test(text)
    }),
  }
}

function workflowsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.ya?ml$/.test(file))
      .slice(0, mostFiles)
  } catch {
    return []
  }
}

/** Nothing of a file that cannot be read: that is for GitHub to complain about. */
function triggersIn(file: string): { on: unknown; text: string } {
  try {
    if (statSync(file).size > mostBytes) return { on: null, text: '' }
    const text = readFileSync(file, 'utf8')
    const { on } = (parse(text) ?? {}) as { on?: unknown }
    return { on, text }
  } catch {
    return { on: null, text: '' }
  }
}

/** `on: push`, `on: [push, issue_comment]`, or a mapping of events. */
function hears(on: unknown, event: string): boolean {
  if (typeof on === 'string') return on === event
  if (Array.isArray(on)) return on.includes(event)
  return typeof on === 'object' && on !== null && Object.hasOwn(on, event)
}

function hearsLabels(on: unknown): boolean {
  if (typeof on !== 'object' || on === null) return false
  const { types } = ((on as Record<string, unknown>)['pull_request'] ?? {}) as { types?: unknown }
  return [types].flat().includes('labeled')
}
