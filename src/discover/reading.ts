/** Which files of a repository are worth reading to find its suites, the most telling first. */

import { nameOf } from './tree.ts'

const manifests =
  /^(package\.json|pnpm-workspace\.yaml|yarn\.lock|pyproject\.toml|setup\.(py|cfg)|tox\.ini|noxfile\.py|Pipfile|\.?pytest\.(ini|toml)|asv\.conf\.jsonc?|go\.mod|Cargo\.toml|Cargo\.lock|rust-toolchain(\.toml)?|CMakeLists\.txt|pom\.xml|build\.gradle(\.kts)?|settings\.gradle(\.kts)?|composer\.json|Gemfile|\.tool-versions|\.gitmodules|vi(te|test)(\.\w+)*\.config\.[cm]?[jt]s|[^/]*\.(cs|fs|vb)proj|[^/]*\.cmake)$/
const inRequirements = /(^|\/)[^/]*requirements?[^/]*\.(txt|in)$|(^|\/)[^/]*requirements?\/[^/]+\.(txt|in)$/i
const workflow = /^\.github\/(workflows\/[^/]+|dependabot)\.ya?ml$/
const benchPath = /bench|perf|jmh/i
const source = /\.([cm]?[jt]sx?|py|rs|cc|cpp|cxx|java|kt|scala|cs|fs|vb|php|rb|jl|go)$/
const test = /_test\.go$|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$/

/** What tells only which packages the benchmarks need besides: the modules that they import. */
export const moduleRank = 5

/** 0: first; null: not at all. */
export function rankOf(path: string): number | null {
  if (manifests.test(nameOf(path)) || inRequirements.test(path) || workflow.test(path)) return 0
  if (source.test(path) && benchPath.test(path)) return 1
  if (test.test(path)) return 2
  // What benchmarks import says whether a build must go before them.
  if (/(^|\/)(src|lib)\/([^/]+\/)?[^/]+\.[cm]?[jt]s$/.test(path) && !/\.d\.[cm]?ts$/.test(path)) return 4
  if (/(^|\/)tests?\/.*\.(cc|cpp|cxx)$|src\/test\/.*\.java$/.test(path)) return 3
  return /\.py$/.test(path) && !/(^|\/)(docs?|examples?)\//.test(path) ? moduleRank : null
}

/** More than these are not read, and a suite that only they would tell of is not found. */
export const mostFiles = 6_000
export const mostBytes = 48 * 1024 * 1024
export const mostBytesEach = 512 * 1024
