/** Which harness a JavaScript file measures with. */

export type JavaScriptHarness = 'vitest' | 'mitata' | 'tinybench' | 'benchmark.js'

const modules: Record<JavaScriptHarness, string> = {
  vitest: 'vitest',
  mitata: 'mitata',
  tinybench: 'tinybench',
  'benchmark.js': 'benchmark(?:ify)?',
}

/** How the package is called that brings it. */
export const packages: Record<JavaScriptHarness, string> = {
  vitest: 'vitest',
  mitata: 'mitata',
  tinybench: 'tinybench',
  'benchmark.js': 'benchmark',
}

export const formats: Record<JavaScriptHarness, string> = {
  vitest: 'vitest',
  mitata: 'mitata',
  tinybench: 'tinybench',
  'benchmark.js': 'benchmarkjs',
}

/** The harness that a file imports; null where it imports none. */
export function harnessOf(text: string): JavaScriptHarness | null {
  const found = Object.entries(modules).find(([, module]) => importOf(module).test(text))
  return (found?.[0] as JavaScriptHarness | undefined) ?? null
}

function importOf(module: string): RegExp {
  return new RegExp(
    `\\b(?:from|import)\\s*['"](?:npm:)?${module}(?:@[^'"/]*)?['"]|(?:require|import)\\(\\s*['"]${module}['"]\\s*\\)`,
  )
}

/** Paths that a file imports, as they are written. */
export function importedPaths(text: string): string[] {
  return [
    ...text.matchAll(/(?:\bfrom\s*|\bimport\s*|(?:require|import)\(\s*)['"](\.{1,2}\/[^'"]+|[@\w][^'"]*)['"]/g),
  ].map((match) => match[1]!)
}
