/** A real git server: git's own http-backend behind a small CGI, with a check of the token. It can die
 *  at any request, before it, in the middle of it, or after the work is done and before the answer. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

export const token = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'

export type Death = 'before' | 'middle' | 'after'

export interface GitServer {
  readonly url: string
  /** The repository's folder on the server. */
  readonly folder: string
  /** One line per request: method, path and query. */
  readonly requests: string[]
  /** Bytes sent to clients. */
  sent(): number
  /** Lets the request number `index` (0 is the next) die. */
  die(index: number, how: Death): void
  /** Runs when a request for pushing is about to be served. */
  beforePush(action: (() => void) | null): void
  git(...args: string[]): string
  close(): Promise<void>
}

export interface ServerOptions {
  /** Who may read without a token. */
  readonly anonymousRead?: boolean
  /** What a holder of the token may do. */
  readonly canWrite?: boolean
}

export const serverEnvironment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'S',
  GIT_AUTHOR_EMAIL: 's@example.com',
  GIT_COMMITTER_NAME: 'S',
  GIT_COMMITTER_EMAIL: 's@example.com',
}

export async function startGitServer(root: string, options: ServerOptions = {}): Promise<GitServer> {
  const folder = path.join(root, 'server', 'repo.git')
  mkdirSync(folder, { recursive: true })
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env: serverEnvironment, encoding: 'utf8', maxBuffer: 1 << 28 }).trim()
  git('init', '--quiet', '--bare', '--initial-branch=main')
  for (const [key, value] of [
    ['http.receivepack', 'true'],
    ['uploadpack.allowFilter', 'true'],
    ['receive.denyNonFastForwards', 'true'],
    ['gc.auto', '0'],
    ['receive.autogc', 'false'],
  ])
    git('config', key!, value!)

  const requests: string[] = []
  let deaths: { at: number; how: Death }[] = []
  let bytes = 0
  let action: (() => void) | null = null

  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const due = deaths.find(({ at }) => at === requests.length - 1)
    deaths = deaths.filter((death) => death !== due)
    if (due?.how === 'before') {
      request.socket.destroy()
      return
    }
    if (!isAllowed(request, options)) {
      const status = request.headers.authorization === undefined ? 401 : 403
      response.writeHead(status, { 'WWW-Authenticate': 'Basic realm="git"' }).end('no\n')
      return
    }
    if (request.url?.endsWith('/git-receive-pack') === true) action?.()
    serve(request, response, path.dirname(folder), due?.how, (count) => {
      bytes += count
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    requests,
    sent: () => bytes,
    die: (index, how) => void deaths.push({ at: requests.length + index, how }),
    beforePush: (next) => {
      action = next
    },
    git,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        for (const child of live) endGroup(child)
        server.close(() => resolve())
      }),
  }
}

/** Backends that still run. One whose request broke off waits in a loop for the rest of it. */
const live = new Set<ChildProcess>()

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}

function isAllowed(request: IncomingMessage, { anonymousRead = false, canWrite = true }: ServerOptions): boolean {
  const writes = /git-receive-pack/.test(request.url ?? '')
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const known = request.headers.authorization?.toLowerCase() === expected.toLowerCase()
  if (!known) return anonymousRead && !writes
  return canWrite || !writes
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  death: Death | undefined,
  count: (bytes: number) => void,
): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['http-backend'], {
    env: {
      ...serverEnvironment,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      REMOTE_USER: 'writer',
      REMOTE_ADDR: '127.0.0.1',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...(request.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: request.headers['content-length'] }),
      ...(request.headers['content-encoding'] === undefined
        ? {}
        : { HTTP_CONTENT_ENCODING: request.headers['content-encoding'] }),
      ...(request.headers['git-protocol'] === undefined
        ? {}
        : { HTTP_GIT_PROTOCOL: String(request.headers['git-protocol']) }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
    // A group of its own: `git` starts the backend as a process of its own, which has to go as well.
    detached: true,
  })
  live.add(child)
  child.once('close', () => live.delete(child))
  child.stdin.on('error', () => undefined)
  if (death === 'middle') {
    request.once('data', (chunk: Buffer) => child.stdin.write(chunk.subarray(0, chunk.length >> 1)))
    setTimeout(() => {
      child.stdin.destroy()
      endGroup(child)
      request.socket.destroy()
    }, 50)
    return
  }
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.once('close', () => {
    if (death === 'after') {
      request.socket.destroy()
      return
    }
    answer(Buffer.concat(chunks), response, count)
  })
}

/** CGI: headers, an empty line, the body. */
function answer(output: Buffer, response: ServerResponse, count: (bytes: number) => void): void {
  const end = output.indexOf('\r\n\r\n')
  let status = 200
  for (const line of output.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n')) {
    const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10)
    else if (name !== '') response.setHeader(name, value)
  }
  const body = output.subarray(end < 0 ? 0 : end + 4)
  count(body.length)
  response.writeHead(end < 0 ? 500 : status).end(body)
}
