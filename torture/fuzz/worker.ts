/** Tries inputs in a thread of its own, so that one which never ends can be told and ended: the number of
 *  the input at work stands in shared memory. */

import { parentPort, workerData } from 'node:worker_threads'
import { type Block, type BlockResult, tryBlock } from './try-block.ts'

const { progress } = workerData as { readonly progress: SharedArrayBuffer }
const now = new Int32Array(progress)

parentPort!.on('message', async (block: Block) => {
  const result: BlockResult = await tryBlock(block, (index) => {
    Atomics.store(now, 0, index)
  })
  Atomics.store(now, 0, -1)
  parentPort!.postMessage(result)
})
