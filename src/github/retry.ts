/** When a request is sent again. Reading is repeated after a server's error or a broken connection;
 *  anything is repeated after a rate limit, because GitHub then did nothing, and only as late as it
 *  says. Nothing else is: a comment that was perhaps written must be looked for first.
 *
 *  Octokit's own plugin repeats writes after server errors too, and with `request.retries` set even
 *  what was forbidden. */

/** A request that hangs longer is given up. */
const longestRequest = 30
/** Waiting longer than this holds up the job more than the comment is worth. */
const longestWait = 60
const mostTries = 4
const firstPause = 0.5

interface RequestOptions {
  readonly method: string
  readonly request?: object
}

/** Fits Octokit's `hook.wrap('request', …)`. */
export type RequestHook = <Options extends RequestOptions, Response>(
  request: (options: Options) => Response | Promise<Response>,
  options: Options,
) => Promise<Response>

export interface RetryOptions {
  readonly onRequest: () => void
  readonly wait?: (seconds: number) => Promise<void>
  readonly now?: () => number
}

export function retryingRequest({ onRequest, wait = sleep, now = Date.now }: RetryOptions): RequestHook {
  return async (request, options) => {
    for (let tries = 1; ; tries++) {
      onRequest()
      try {
        const signal = AbortSignal.timeout(longestRequest * 1000)
        return await request({ ...options, request: { ...options.request, signal } })
      } catch (error) {
        const pause = tries < mostTries ? pauseAfter(error, options.method, tries, now()) : null
        if (pause === null || pause > longestWait) throw error
        await wait(pause)
      }
    }
  }
}

/** Seconds until the request may be sent again; null where it must not be. */
function pauseAfter(error: unknown, method: string, tries: number, now: number): number | null {
  const { status, headers } = responseOf(error)
  const limited = rateLimitPause(status, headers, error, now)
  if (limited !== null) return limited
  const failed = status === null || status >= 500
  return failed && method === 'GET' ? firstPause * 2 ** (tries - 1) : null
}

/** Seconds until a rate limit ends; null where there is none. GitHub tells with `retry-after`, or with a
 *  used-up quota and the time of the next; where it tells neither, it asks for a minute. */
export function rateLimitPause(status: number | null, headers: Headers, error: unknown, now: number): number | null {
  if (status !== 403 && status !== 429) return null
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(0, after)
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'])
    return Number.isFinite(reset) ? Math.max(1, reset - now / 1000 + 1) : 60
  }
  const isSecondary = status === 429 || /secondary rate limit/i.test(error instanceof Error ? error.message : '')
  return isSecondary ? 60 : null
}

export type Headers = Readonly<Record<string, string | undefined>>

/** Status and headers of the answer behind an error; no status where no answer came. Octokit gives a
 *  broken connection the status 500, but no response. */
export function responseOf(error: unknown): { readonly status: number | null; readonly headers: Headers } {
  const { status, response } = (error ?? {}) as { status?: unknown; response?: { headers?: Headers } }
  if (typeof status !== 'number' || response === undefined) return { status: null, headers: {} }
  return { status, headers: response.headers ?? {} }
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000))
}
