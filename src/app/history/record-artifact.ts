/** Stores a run in an artifact of the workflow run that measured it, below the path that it would have on
 *  the data branch. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type UploadResult, uploadArtifact } from '../../github/artifact-upload.ts'
import type { Log } from '../../host/log.ts'
import type { Repository } from '../../host/repository.ts'
import { borrowFolder } from '../../host/temporary.ts'
import { baselineArtifact } from './artifact-access.ts'
import { type RecordPorts, type RecordRequest, recordFile } from './record-run.ts'

/** @param prefix begins the artifact's name. @throws Failure where there is no artifact service. */
export async function uploadRun(
  request: RecordRequest,
  prefix: string,
  repository: Repository,
  ports: RecordPorts & { readonly log: Log },
): Promise<UploadResult & { readonly name: string }> {
  const record = await recordFile(request, repository, ports)
  const folder = borrowFolder(ports.cleanup)
  try {
    const file = path.join(folder.path, record.path)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, record.text)
    const name = baselineArtifact(prefix, request.suite)
    return { ...(await uploadArtifact({ name, files: [file], rootDirectory: folder.path }, ports)), name }
  } finally {
    await folder.loan.release()
  }
}
