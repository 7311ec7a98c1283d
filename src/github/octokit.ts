/** Octokit itself, in a module of its own so that it can be loaded late. */

import { getOctokit } from '@actions/github'
import type { Octokit } from './client.ts'
import type { RequestHook } from './retry.ts'

export function connect(token: string, hook: RequestHook): Octokit {
  // Octokit writes every failed request to the log by itself; ours are told once, as notices.
  const silent = { debug: noWords, info: noWords, warn: noWords, error: noWords }
  const octokit = getOctokit(token, { userAgent: 'benchgate', log: silent })
  octokit.hook.wrap('request', (request, options) => hook(request, options))
  return octokit
}

function noWords(): void {}
