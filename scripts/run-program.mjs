import { spawn } from 'node:child_process'

/** Runs the built program with these arguments, and keeps what it prints.
 *  @param {{ program: string, cwd: string, env?: NodeJS.ProcessEnv, minutes?: number }} options `minutes`: then it is ended
 *  @returns {Promise<{ code: number | null, stdout: string, stderr: string, seconds: number }>} */
export function runProgram(args, { program, cwd, env = process.env, minutes }) {
  const began = performance.now()
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const timer = minutes === undefined ? undefined : setTimeout(() => child.kill('SIGTERM'), minutes * 60_000)
  return new Promise((resolve) => {
    const out = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        out[name] += text
      })
    }
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, ...out, seconds: (performance.now() - began) / 1000 })
    })
  })
}
