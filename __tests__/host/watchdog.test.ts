import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { node24, root } from '../cli/program.ts'

const of = (name: string): string => JSON.stringify(pathToFileURL(path.join(root, 'src/host', name)).href)
const marker = `WATCHED_${process.pid}`

const program = `
import { createCleanup } from ${of('cleanup.ts')}
import { run } from ${of('process.ts')}
const text = 'echo started >&2; setsid sleep 1000 & (trap "" TERM; sleep 1000) & wait'
await run({ kind: 'shell', text }, {
  directory: '/', environment: { ...process.env, ${marker}: '1' }, cleanup: createCleanup(),
  onLine: (line) => console.log(line),
})
`

function running(): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`${marker}=`)
    } catch {
      return false
    }
  })
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !holds(); i++) await sleep(50)
}

test.skipIf(process.platform !== 'linux')(
  'what the suite has running ends where the program is killed (Linux only)',
  async () => {
    const child = spawn(node24, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    await until(() => said.includes('started') && running().length >= 3)
    expect(running().length).toBeGreaterThanOrEqual(3)
    child.kill('SIGKILL')
    await until(() => running().length === 0)
    expect(running()).toEqual([])
  },
)
