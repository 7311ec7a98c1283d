/** Base and head, each in a borrowed worktree of its own. Both get the same kind of place, with paths
 *  of one length and without a word about the side, so that neither layout nor a curious suite can
 *  tell them apart. */

import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Cleanup } from '../../host/cleanup.ts'
import { dirtyState, findCommit, type Repository } from '../../host/repository.ts'
import { borrowFolder } from '../../host/temporary.ts'
import { borrowWorktree, type Worktree } from '../../host/worktree.ts'
import { removeLeftovers } from '../../host/worktree-entries.ts'
import { type Note, several } from '../../model/note.ts'

export interface Checkouts {
  /** Roots of the two worktrees. */
  readonly base: string
  readonly head: string
  /** A borrowed folder for whatever else the measuring needs. */
  readonly temporary: string
  readonly notes: readonly Note[]
  /** Gives everything back. The same happens through the cleanup at the end of the program. */
  release(): Promise<void>
}

export interface CheckoutOptions {
  readonly repository: Repository
  /** Full hashes. */
  readonly base: string
  readonly head: string
  readonly cleanup: Cleanup
  /** Where worktrees go: the system's temporary folder by default. */
  readonly parent?: string
}

export async function borrowCheckouts({ base, head, ...options }: CheckoutOptions): Promise<Checkouts> {
  const { roots, ...borrowed } = await borrow([base, head], head, options)
  return { ...borrowed, base: roots[0]!, head: roots[1]! }
}

/** One worktree, of a commit that is looked at alone. */
export interface Checkout extends Omit<Checkouts, 'base' | 'head'> {
  readonly root: string
}

export async function borrowCheckout(
  commit: string,
  options: Omit<CheckoutOptions, 'base' | 'head'>,
): Promise<Checkout> {
  const { roots, ...borrowed } = await borrow([commit], commit, options)
  return { ...borrowed, root: roots[0]! }
}

/** @param head the one of the commits that may be checked out where the user works. */
async function borrow(
  commits: readonly string[],
  head: string,
  { repository, cleanup, parent = tmpdir() }: Omit<CheckoutOptions, 'base' | 'head'>,
): Promise<Omit<Checkouts, 'base' | 'head'> & { readonly roots: readonly string[] }> {
  const leftovers = await removeLeftovers(repository, parent)
  const folder = borrowFolder(cleanup, parent)
  const borrowed: Worktree[] = []
  const release = async (): Promise<void> => {
    for (const worktree of borrowed) await worktree.loan.release()
    await folder.loan.release()
  }
  try {
    for (const commit of commits) {
      borrowed.push(
        await borrowWorktree(repository, commit, path.join(folder.path, randomBytes(4).toString('hex')), cleanup),
      )
    }
    return {
      roots: borrowed.map((worktree) => worktree.path),
      temporary: folder.path,
      notes: [...leftoverNote(leftovers), ...pointerNote(borrowed), ...(await dirtyNote(repository, head))],
      release,
    }
  } catch (error) {
    await release()
    throw error
  }
}

function leftoverNote(leftovers: readonly string[]): Note[] {
  return leftovers.length === 0 ? [] : [{ code: 'leftovers-removed', checkouts: leftovers.length }]
}

function pointerNote(worktrees: readonly Worktree[]): Note[] {
  const pointers = [...new Set(worktrees.flatMap((worktree) => worktree.pointers))]
  return pointers.length === 0 ? [] : [{ code: 'large-files-missing', files: several(pointers) }]
}

/** The commit is measured, not what lies in the checkout; where the two differ, that is said. */
async function dirtyNote(repository: Repository, head: string): Promise<Note[]> {
  // In a clone of an empty branch, HEAD names nothing, and other commits are there.
  if ((await findCommit(repository, 'HEAD')) !== head) return []
  const { changed } = await dirtyState(repository)
  return changed.length === 0 ? [] : [{ code: 'uncommitted-changes', files: several(changed) }]
}
