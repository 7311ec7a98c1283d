/** Gates against the first baseline that can be had, in the order that the user gave, and says why the
 *  earlier ones could not. Stored runs that cannot decide anything (too few, another machine) give way
 *  to what follows them, and are used where nothing follows. */

import { describeMachine } from '../../host/machine.ts'
import type { Repository } from '../../host/repository.ts'
import type { Failure } from '../../model/failure.ts'
import type { NoBaseline } from '../../model/no-baseline.ts'
import type { Note } from '../../model/note.ts'
import type { BaselineSource } from '../../model/report.ts'
import { noBaselineWords } from '../../report/notes/why-no-baseline.ts'
import { baselineArtifact } from '../history/artifact-access.ts'
import { suiteKey } from '../history/store-access.ts'
import { changedFiles, suiteHashes } from '../history/suite-hashes.ts'
import type { Ports } from '../ports.ts'
import { type BaselineSearch, StoredBaselines, type StoredRequest, type StoredSource } from './baseline-search.ts'
import { type GateRequest, type GateResult, gate } from './gate.ts'
import { concludeStored, fingerprintOf, type HeadRun, measureHead } from './gate-stored.ts'

export async function gateBy(request: GateRequest, repository: Repository, ports: Ports): Promise<GateResult> {
  const sources = request.plan.baseline
  if (sources.length === 1 && sources[0] === 'paired') return gate(request, repository, ports)
  const attempts = new Attempts(request, repository, ports)
  try {
    return await attempts.through(sources)
  } finally {
    await attempts.close()
  }
}

interface Candidate {
  readonly source: StoredSource
  readonly found: Extract<BaselineSearch, { kind: 'had' }>
}

class Attempts {
  private readonly notes: Note[] = []
  private head: HeadRun | null = null
  /** The first stored runs that were found and cannot decide. */
  private weak: Candidate | null = null
  /** Why the stored runs that there are don't count. */
  private unusable: NoBaseline | null = null
  /** Why the last one could not even be asked. */
  private unreached: Failure | null = null
  private readonly stored: StoredBaselines
  private readonly request: GateRequest
  private readonly repository: Repository
  private readonly ports: Ports

  constructor(request: GateRequest, repository: Repository, ports: Ports) {
    this.request = request
    this.repository = repository
    this.ports = ports
    this.stored = new StoredBaselines(repository, ports)
  }

  close(): Promise<void> {
    return this.stored.close()
  }

  async through(sources: readonly ('paired' | StoredSource)[]): Promise<GateResult> {
    let failed: GateResult | null = null
    for (const [i, source] of sources.entries()) {
      const isLast = i === sources.length - 1
      if (source !== 'paired') {
        const done = await this.try(source, isLast)
        if (done !== null) return done
        continue
      }
      const gated = await gate(this.request, this.repository, this.ports)
      if (gated.failure === null || gated.report.plan.rounds > 0) return this.annotate(gated)
      failed = gated
      this.pass(source, { code: 'source-failed', message: gated.failure.message })
    }
    if (this.weak !== null) return this.conclude(this.weak)
    if (failed !== null) return this.annotate(failed)
    // That nobody knows is not that there is nothing: it would stay unnoticed.
    if (this.unreached !== null) throw this.unreached
    return this.conclude(
      null,
      sources.find((source) => source !== 'paired'),
    )
  }

  /** Null where another source is to be tried. */
  private async try(source: StoredSource, isLast: boolean): Promise<GateResult | null> {
    // Looked for before anything is measured: measuring an hour for nothing is what this mode is to avoid.
    const first = await this.look(source)
    if (first.kind === 'none' || !(first.decides || isLast)) return this.setAside(source, first)
    this.head ??= await measureHead(this.request, this.repository, this.ports)
    if (this.head.failure !== null || this.head.cancelled) return this.conclude({ source, found: first })
    // Tool and runtime are known only now.
    const found = await this.look(source)
    if (found.kind === 'had' && (found.decides || isLast)) return this.conclude({ source, found })
    return this.setAside(source, found)
  }

  private setAside(source: StoredSource, found: BaselineSearch): null {
    if (found.kind === 'none') {
      this.notes.push(...found.notes)
      this.pass(source, found.because)
      if (found.unusable === true) this.unusable ??= found.because
      this.unreached = found.failure ?? null
    } else {
      this.weak ??= { source, found }
      this.pass(source, weakness(found))
    }
    return null
  }

  private async look(source: StoredSource): Promise<BaselineSearch> {
    const { plan, commits } = this.request
    const { benchFiles, workingDirectory, format } = plan.suite
    const hashes = await suiteHashes(
      this.repository,
      commits.head.commit,
      benchFiles,
      workingDirectory,
      this.ports.cleanup,
    )
    const machine = describeMachine(this.ports.environment)
    const suite = suiteKey(plan.key, this.ports.environment)
    const request: StoredRequest = {
      suite,
      base: commits.base,
      branch: plan.dataBranch,
      artifact: baselineArtifact(plan.artifactName, suite),
      files: plan.baselineFiles,
      format,
      now: this.head === null ? { machine, ...hashes } : fingerprintOf(this.head, hashes),
      changedSince: (commit) =>
        changedFiles(this.repository, { from: commit, to: commits.head.commit }, benchFiles, workingDirectory),
    }
    return this.stored.find(source, request)
  }

  private async conclude(candidate: Candidate | null, suspected: StoredSource = 'branch'): Promise<GateResult> {
    this.head ??= await measureHead(this.request, this.repository, this.ports)
    const unusable = this.unusable === null ? null : noBaselineWords(this.unusable)
    const found = candidate ?? { unusable }
    // Where nothing was compared for it, each row says why.
    const notes = this.notes.filter(
      (note) => note.code !== 'baseline-not-used' || note.because !== this.unusable || candidate !== null,
    )
    return concludeStored(this.request, this.head, found, notes, suspected)
  }

  private pass(source: BaselineSource, because: NoBaseline): void {
    this.notes.push({ code: 'baseline-not-used', source, because })
  }

  private annotate(gated: GateResult): GateResult {
    if (this.notes.length === 0) return gated
    return { ...gated, report: { ...gated.report, notes: [...this.notes, ...gated.report.notes] } }
  }
}

function weakness({ base }: Extract<BaselineSearch, { kind: 'had' }>): NoBaseline {
  if (base.otherMachine !== null) return { code: 'runs-of-other-machine', machine: base.otherMachine.base }
  return { code: 'too-few-stored', runs: base.runs.length }
}
