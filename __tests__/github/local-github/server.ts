/** A GitHub on this machine: real HTTP, requests held to GitHub's own description and to the rules that
 *  it leaves out, and a memory behind. Nothing is answered that was not asked for rightly. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerBlob, answerTwirp, isBlob, isTwirp } from './artifact-service.ts'
import { matchRequest } from './openapi.ts'
import { handlers } from './routes.ts'
import { type Answer, refuseByContent, refuseByPermission, unprocessable } from './rules.ts'
import { createState, generous, jobAccount, type State, type Token } from './state.ts'

export interface Received {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly at: Date
}

/** Something that goes wrong on the way, as often as it says. */
export interface Fault {
  /** Matched with `POST /repos/octo/repo/issues/1/comments`. */
  readonly on: RegExp
  times: number
  /** Closes the connection without an answer. */
  readonly drop?: true
  readonly delay?: number
  readonly answer?: Answer
  /** The request takes effect all the same, and only its answer is lost. */
  readonly after?: true
  /** Only the first half of the answer arrives. */
  readonly half?: true
}

export interface LocalGithub {
  readonly url: string
  readonly state: State
  readonly received: Received[]
  /** Requests that GitHub's description does not allow. */
  readonly offences: string[]
  readonly faults: Fault[]
  /** Runs before each request is answered, for what happens at the same time elsewhere. */
  meanwhile: ((method: string, path: string) => void) | null
  close(): Promise<void>
}

/** A token of a job that may do everything. */
export const jobToken = 'ghs_0123456789abcdef0123456789abcdef0123'

export async function startGithub(): Promise<LocalGithub> {
  const state = createState()
  state.tokens.set(jobToken, { account: jobAccount, isApp: true, permissions: generous })
  const server = createServer((request, response) => {
    answer(github, request, response).catch((error: unknown) => {
      github.offences.push(`the local GitHub broke: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const github: LocalGithub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    received: [],
    offences: [],
    faults: [],
    meanwhile: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return github
}

async function answer(github: LocalGithub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET'
  // Enterprise servers have their interface below a prefix, and GraphQL beside it.
  const url = new URL((request.url ?? '/').replace(/^\/api(\/v3)?(?=\/)/, ''), github.url)
  const bytes = await readAll(request)
  const text = isBlob(url.pathname) ? '' : bytes.toString('utf8')
  github.meanwhile?.(method, url.pathname)
  const fault = takeFault(github, `${method} ${url.pathname}`)
  if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay))
  if (fault === null && isBlob(url.pathname)) {
    const status = answerBlob(github.state, request, response, url, bytes, github.offences)
    github.received.push({ method, path: url.pathname, status, at: new Date() })
    return
  }
  const real =
    fault === null || fault.after === true || fault.half === true || fault.delay !== undefined
      ? respond(github, request, method, url, text)
      : null
  const given = fault?.answer ?? real
  if (fault?.drop === true || given === null) {
    github.received.push({ method, path: url.pathname, status: 0, at: new Date() })
    request.socket.destroy()
    return
  }
  github.received.push({ method, path: url.pathname + url.search, status: given.status, at: new Date() })
  if (fault?.half === true) sendHalf(response, given)
  else send(response, given)
}

function takeFault({ faults }: LocalGithub, line: string): Fault | null {
  const fault = faults.find(({ on, times }) => times > 0 && on.test(line))
  if (fault === undefined) return null
  fault.times -= 1
  return fault
}

function respond(github: LocalGithub, request: IncomingMessage, method: string, url: URL, text: string): Answer {
  const { state } = github
  if (isTwirp(url.pathname)) return answerTwirp(state, request, url.pathname, text, github)
  const token = tokenOf(request, state)
  if (token === null) return { status: 401, body: { message: 'Bad credentials' } }
  const body = text === '' ? undefined : (JSON.parse(text) as unknown)
  if (method === 'POST' && url.pathname === '/graphql') return answerGraphql(github, token, body)
  const match = matchRequest(method, url, body)
  const handler = match === null ? undefined : handlers[match.operation]
  if (match === null || handler === undefined) {
    github.offences.push(`${method} ${url.pathname}: the local GitHub does not know this`)
    return { status: 404, body: { message: 'Not Found' } }
  }
  if (match.problems.length > 0) {
    github.offences.push(`${method} ${url.pathname}: ${match.problems.join('; ')}`)
    return unprocessable('Invalid request.', match.problems.join('; '))
  }
  const fields = (body ?? {}) as Record<string, unknown>
  const issue = match.parameters['issue_number']
  return (
    refuseByPermission(match.operation, token) ??
    refuseByContent(match.operation, fields, state, issue === undefined ? undefined : Number(issue)) ??
    handler(state, {
      parameters: { ...match.parameters, pathname: url.pathname },
      query: url.searchParams,
      body: fields,
      token,
      url: github.url,
    })
  )
}

/** The one question in GraphQL: who am I? */
function answerGraphql({ offences }: LocalGithub, { account }: Token, body: unknown): Answer {
  const query = (body as { query?: unknown })?.query
  if (typeof query === 'string' && query.replace(/\s+/g, '') === '{viewer{login}}') {
    return { status: 200, body: { data: { viewer: { login: account.login } } } }
  }
  offences.push(`POST /graphql: unknown query ${JSON.stringify(query)}`)
  return { status: 200, body: { errors: [{ message: 'unknown query' }] } }
}

function tokenOf(request: IncomingMessage, state: State): Token | null {
  const given = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  return given === undefined ? null : (state.tokens.get(given) ?? null)
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    ...headers,
  })
  response.end(body === null ? '' : JSON.stringify(body))
}

/** Promises all of the body, sends half of it, and hangs up. */
function sendHalf(response: ServerResponse, { status, body, headers }: Answer): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-type': 'application/json', ...headers, 'content-length': bytes.length })
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
