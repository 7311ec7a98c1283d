/** What this room needs of whoever keeps the artifacts; handed in, since only github/ speaks to GitHub. */

export interface ListedArtifact {
  readonly id: number
  readonly name: string
  /** Of the archive. */
  readonly bytes: number
  readonly digest: string | null
  readonly expired: boolean
  readonly run: {
    readonly id: number
    readonly headSha: string
    readonly headBranch: string | null
    readonly repositoryId: number
    readonly headRepositoryId: number
  } | null
}

export interface ProducingRun {
  /** `push`, `pull_request`, … */
  readonly event: string
  /** Of the workflow file. */
  readonly path: string
  readonly headSha: string
  readonly headBranch: string | null
}

export interface Home {
  readonly repositoryId: number
  readonly defaultBranch: string
}

/** All of it throws Unavailable where GitHub cannot be asked or does not allow it. */
export interface ArtifactService {
  home(): Promise<Home>
  /** Of one name, the newest first; `complete` is false where there are more. */
  list(name: string): Promise<{ readonly artifacts: readonly ListedArtifact[]; readonly complete: boolean }>
  /** Null where there is no such run any more. */
  run(id: number): Promise<ProducingRun | null>
  /** The archive, of at most so many bytes and with the digest that was listed.
   *  @throws Failure where it is another. */
  download(artifact: ListedArtifact, mostBytes: number): Promise<Uint8Array>
}
