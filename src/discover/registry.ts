/** Every kind of suite that is looked for, in the order in which they are shown. To add one: an object with `find`, and a
 *  line here; what it reads beyond manifests and benchmarks belongs in reading.ts. */

import { dotnet } from './dotnet.ts'
import { go } from './go.ts'
import { jmh } from './java/jmh.ts'
import { builtIn } from './javascript/built-in.ts'
import { deno } from './javascript/deno.ts'
import { looseFiles } from './javascript/loose-files.ts'
import { scripts } from './javascript/scripts.ts'
import { vitest } from './javascript/vitest.ts'
import { julia } from './julia.ts'
import { cmake } from './native/cmake.ts'
import { phpbench } from './php.ts'
import { asv } from './python/asv.ts'
import { pyperf, pythonFunctions } from './python/plain.ts'
import { pytest } from './python/pytest.ts'
import { benchmarkIps } from './ruby.ts'
import { cargo } from './rust/cargo.ts'
import type { Detector } from './suite.ts'

export const detectors = {
  builtIn,
  vitest,
  scripts,
  looseFiles,
  deno,
  pytest,
  asv,
  pyperf,
  pythonFunctions,
  go,
  cargo,
  cmake,
  jmh,
  dotnet,
  phpbench,
  benchmarkIps,
  julia,
} satisfies Record<string, Detector>
