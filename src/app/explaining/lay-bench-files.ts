/** The benchmark files of one commit over checkouts of others, so that all of them run the same benchmarks. */

import type { Plan } from '../../config/plan.ts'
import type { Repository } from '../../host/repository.ts'
import { borrowCheckout } from '../../measure/checkout/checkouts.ts'
import { overlayHarness } from '../../measure/checkout/head-bench-files.ts'
import { placeIn } from '../../measure/suite.ts'
import type { Ports } from '../ports.ts'

type Suite = Plan['suite']

/** @param from root of a checkout, as `to` of a borrowed one. @throws Failure as `overlayHarness`. */
export function layBenchFiles(from: string, to: string, suite: Suite): void {
  const [source, target] = [from, to].map((root) => placeIn(root, suite, false).workingDirectory)
  overlayHarness(target!, source!, suite.benchFiles, to)
}

/** @param commit a full hash. @param roots of borrowed checkouts. @throws Failure as `overlayHarness`. */
export async function layBenchFilesOf(
  commit: string,
  roots: readonly string[],
  suite: Suite,
  repository: Repository,
  { cleanup }: Pick<Ports, 'cleanup'>,
): Promise<void> {
  const theirs = await borrowCheckout(commit, { repository, cleanup })
  try {
    for (const root of roots) layBenchFiles(theirs.root, root, suite)
  } finally {
    await theirs.release()
  }
}
