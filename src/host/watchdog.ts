/** Ends what the suite has running where this program is killed with SIGKILL, which it cannot see coming: a
 *  benchmark that never returns would run for ever. A shell waits at the end of a pipe whose other end only
 *  this program holds. The pipe closes with the program, however it ends; then the shell ends every process
 *  that carries the program's mark in its environment. It sleeps all the while, and so disturbs no
 *  measurement. Linux only, since no other system shows the environment of processes. */

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const script = `trap '' HUP INT TERM
read -r word && exit 0
for again in 1 2 3 4 5 6 7 8 9 10; do
  found=
  for file in $(grep -lsF -- "$1" /proc/[0-9]*/environ); do
    file=\${file#/proc/}
    kill -KILL "\${file%/environ}" && found=1
  done
  [ -n "$found" ] || exit 0
  sleep 0.1
done`

let watching = false

/** Once for the program; later calls do nothing. `mark` is in the environment of all that it starts for the suite. */
export function watchOver(mark: string): void {
  if (watching || process.platform !== 'linux' || !existsSync('/bin/sh')) return
  watching = true
  try {
    const shell = spawn('/bin/sh', ['-c', script, 'benchgate-watchdog', mark], {
      // A session of its own, so that what ends this program's group does not end it too; and no mark.
      detached: true,
      env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    // A convenience for the worst case: without it everything else works.
    shell.on('error', () => undefined)
    shell.stdin.on('error', () => undefined)
    shell.unref()
    // The pipe alone must not keep the program alive.
    ;(shell.stdin as unknown as { unref?: () => void }).unref?.()
    process.on('exit', () => void shell.stdin.write('done\n'))
  } catch {
    // The same.
  }
}
