/** Two profiles as one tree of calls with a weight of each side: what a differential flame graph is drawn from. */

import { type Profile, workOf } from './profile.ts'

export interface TreeNode {
  readonly name: string
  readonly file: string
  /** Where it stands in head, if head has it. */
  line: number
  readonly origin: string
  /** Parts of base's time of an iteration, with everything below. */
  base: number
  head: number
  readonly children: Map<string, TreeNode>
}

/** Parts smaller than this are not drawn. */
const leastPart = 0.0005

/** @param base null: a single profile. @param ratio head's time in base's. */
export function differenceTree(
  { base, head }: { readonly base: Profile | null; readonly head: Profile },
  ratio: number,
): TreeNode {
  const root: TreeNode = { name: 'all', file: '', line: 0, origin: 'runtime', base: 0, head: 0, children: new Map() }
  if (base !== null) addTo(root, base, 'base', 1 / Math.max(1, workOf(base)))
  addTo(root, head, 'head', ratio / Math.max(1, workOf(head)))
  prune(root)
  return root
}

/** Deeper than this nobody looks, and what calls itself is drawn by its last calls. */
const mostDeep = 500

function addTo(root: TreeNode, { frames, samples }: Profile, side: 'base' | 'head', unit: number): void {
  for (const { stack, weight } of samples) {
    const part = weight * unit
    root[side] += part
    let node = root
    for (const at of stack.slice(-mostDeep)) {
      const { name, line, origin, ...written } = frames[at]!
      if (origin === 'runner') continue
      const file = origin === 'library' ? insideItsPackages(written.file) : written.file
      // Lines are no identity: what only moved is drawn as one.
      const key = `${file}\0${name}`
      const next: TreeNode = node.children.get(key) ?? {
        name,
        file,
        line,
        origin,
        base: 0,
        head: 0,
        children: new Map(),
      }
      node.children.set(key, next)
      next[side] += part
      if (side === 'head') next.line = line
      node = next
    }
  }
}

/** Packages stand in another checkout on each side, and would be other functions there. */
function insideItsPackages(file: string): string {
  return file.replaceAll('\\', '/').replace(/^.*\/(?=(?:node_modules|site-packages|dist-packages)\/)/, '')
}

function prune(node: TreeNode): void {
  for (const [key, child] of node.children) {
    if (Math.max(child.base, child.head) < leastPart) node.children.delete(key)
    else prune(child)
  }
}
