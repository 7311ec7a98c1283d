/** As much of the bundler's statistics as names are made from. */
export interface BundledChunk {
  readonly id: number
  readonly entry: boolean
  readonly files: readonly string[]
  readonly origins: readonly { readonly request: string }[]
  readonly modules: readonly { readonly name: string }[]
}

export function chunkNames(chunks: readonly Omit<BundledChunk, 'files'>[]): Map<number, string>
export function nameChunks(folder: string, chunks: readonly BundledChunk[]): string[]
