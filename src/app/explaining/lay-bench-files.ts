/** The benchmark files of one commit over the checkout of another, so that both run the same benchmarks. */

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

/** @param commit a full hash. @param to root of a borrowed checkout. @throws Failure as `overlayHarness`. */
export async function layBenchFilesOf(
  commit: string,
  to: string,
  suite: Suite,
  repository: Repository,
  { cleanup }: Pick<Ports, 'cleanup'>,
): Promise<void> {
  const theirs = await borrowCheckout(commit, { repository, cleanup })
  try {
    layBenchFiles(theirs.root, to, suite)
  } finally {
    await theirs.release()
  }
}
