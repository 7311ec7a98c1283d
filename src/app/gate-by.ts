/** Gates against the first baseline that can be had, in the order that the user gave, and says why the
 *  earlier ones could not. Stored runs that cannot decide anything (too few, another machine) give way
 *  to what follows them, and are used where nothing follows. */

import { describeMachine } from '../host/machine.ts'
import type { Repository } from '../host/repository.ts'
import type { BaselineSource, Note } from '../model/report.ts'
import { type Gate, type Gated, gate } from './gate.ts'
import { concludeStored, fingerprintOf, type HeadRun, measureHead } from './gate-stored.ts'
import type { Ports } from './ports.ts'
import { suiteKey } from './store-access.ts'
import { findStored, type Had, type StoredRequest, type StoredSource } from './stored-baseline.ts'
import { suiteHashes } from './suite-hashes.ts'

export async function gateBy(request: Gate, repository: Repository, ports: Ports): Promise<Gated> {
  const sources = request.plan.baseline
  if (sources.length === 1 && sources[0] === 'paired') return gate(request, repository, ports)
  return new Attempts(request, repository, ports).through(sources)
}

interface Candidate {
  readonly source: StoredSource
  readonly found: Extract<Had, { kind: 'had' }>
}

class Attempts {
  private readonly notes: Note[] = []
  private head: HeadRun | null = null
  /** The first stored runs that were found and cannot decide. */
  private weak: Candidate | null = null
  private readonly request: Gate
  private readonly repository: Repository
  private readonly ports: Ports

  constructor(request: Gate, repository: Repository, ports: Ports) {
    this.request = request
    this.repository = repository
    this.ports = ports
  }

  async through(sources: readonly ('paired' | StoredSource)[]): Promise<Gated> {
    let failed: Gated | null = null
    for (const [i, source] of sources.entries()) {
      const isLast = i === sources.length - 1
      if (source !== 'paired') {
        const done = await this.stored(source, isLast)
        if (done !== null) return done
        continue
      }
      const gated = await gate(this.request, this.repository, this.ports)
      if (gated.failure === null || gated.report.plan.rounds > 0) return this.annotate(gated)
      failed = gated
      this.pass(source, gated.failure.message)
    }
    if (this.weak !== null) return this.conclude(this.weak)
    if (failed !== null) return this.annotate(failed)
    return this.conclude(
      null,
      sources.find((source) => source !== 'paired'),
    )
  }

  /** Null where another source is to be tried. */
  private async stored(source: StoredSource, isLast: boolean): Promise<Gated | null> {
    // Looked for before anything is measured: measuring an hour for nothing is what this mode is to avoid.
    const first = await this.look(source)
    if (first.kind === 'none' || !(first.decides || isLast)) return this.setAside(source, first, isLast)
    this.head ??= await measureHead(this.request, this.repository, this.ports)
    if (this.head.failure !== null || this.head.cancelled) return this.conclude({ source, found: first })
    // Tool and runtime are known only now.
    const found = await this.look(source)
    if (found.kind === 'had' && (found.decides || isLast)) return this.conclude({ source, found })
    return this.setAside(source, found, isLast)
  }

  private async setAside(source: StoredSource, found: Had, isLast: boolean): Promise<Gated | null> {
    if (found.kind === 'none') {
      this.notes.push(...found.notes)
      this.pass(source, found.because)
    } else {
      this.weak ??= { source, found }
      this.pass(source, weakness(found))
    }
    if (!isLast || this.weak !== null) return null
    this.head ??= await measureHead(this.request, this.repository, this.ports)
    return null
  }

  private async look(source: StoredSource): Promise<Had> {
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
    const request: StoredRequest = {
      suite: suiteKey(plan.key, this.ports.environment),
      base: commits.base,
      branch: plan.dataBranch,
      files: plan.baselineFiles,
      format,
      now: this.head === null ? { machine, ...hashes } : fingerprintOf(this.head, hashes),
    }
    return findStored(source, request, this.repository, this.ports)
  }

  private async conclude(candidate: Candidate | null, suspected: StoredSource = 'branch'): Promise<Gated> {
    this.head ??= await measureHead(this.request, this.repository, this.ports)
    return concludeStored(this.request, this.head, candidate, this.notes, suspected)
  }

  private pass(source: BaselineSource, because: string): void {
    this.notes.push({
      level: 'warning',
      code: 'baseline-not-used',
      text: `Baseline \`${source}\` was not used: ${because}.`.replace(/\.\.$/, '.'),
    })
  }

  private annotate(gated: Gated): Gated {
    if (this.notes.length === 0) return gated
    return { ...gated, report: { ...gated.report, notes: [...this.notes, ...gated.report.notes] } }
  }
}

function weakness({ base }: Extract<Had, { kind: 'had' }>): string {
  if (base.otherMachine !== null) return `its runs are of another machine (${base.otherMachine.base})`
  return `it has only ${base.runs.length} comparable run${base.runs.length === 1 ? '' : 's'}`
}
