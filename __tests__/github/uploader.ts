/** One step that uploads an artifact, as a process of its own: the library takes its world from the
 *  environment of the process, and prints. */

import { uploadArtifact } from '../../src/github/artifact-upload.ts'

const [name, rootDirectory, ...files] = process.argv.slice(2) as [string, string, ...string[]]
const log = {
  group: (title: string) => console.log(`::group::${title}`),
  endGroup: () => console.log('::endgroup::'),
}
try {
  console.log(JSON.stringify(await uploadArtifact({ name, rootDirectory, files }, { environment: process.env, log })))
} catch (error) {
  const { message, hint } = error as { message: string; hint?: string }
  console.log(JSON.stringify({ message, hint }))
}
