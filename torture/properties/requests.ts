/** A failing GitHub changes no verdict: whatever becomes of any request, the exit code is that of what was
 *  measured, and what could not be told is said. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../../__tests__/github/local-github/server.ts'
import type { Property } from '../property.ts'
import { inParallel } from '../world/in-parallel.ts'
import { openPullRequest, type PullRequestWorld } from '../world/pull-request.ts'

type Trouble = Omit<Fault, 'on'>

/** What can become of a request. `quiet`: it may succeed in the end, without a word. */
const troubles: Readonly<Record<string, Trouble & { readonly quiet?: true }>> = {
  'one broken connection': { times: 1, drop: true, quiet: true },
  'every connection broken': { times: 99, drop: true },
  'one error of the server': { times: 1, answer: { status: 502, body: { message: 'Bad Gateway' } }, quiet: true },
  'every time an error of the server': { times: 99, answer: { status: 500, body: { message: 'oops' } } },
  forbidden: { times: 99, answer: { status: 403, body: { message: 'Resource not accessible by integration' } } },
  'not found': { times: 99, answer: { status: 404, body: { message: 'Not Found' } } },
  'bad credentials': { times: 99, answer: { status: 401, body: { message: 'Bad credentials' } } },
  'a rate limit': {
    times: 1,
    answer: { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '1' } },
    quiet: true,
  },
  'half an answer': { times: 1, half: true, quiet: true },
  'every time half an answer': { times: 99, half: true },
  'an answer of another shape': { times: 99, answer: { status: 200, body: 'nonsense' }, quiet: true },
  'an empty answer': { times: 99, answer: { status: 200, body: null }, quiet: true },
  'a page of a proxy': {
    times: 99,
    answer: { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } },
    quiet: true,
  },
  'an answer that was lost': { times: 1, drop: true, after: true, quiet: true },
}

export const requests: Property = {
  name: 'requests',
  claim: 'no answer of GitHub, nor its absence, changes the verdict',
  async run({ folder, size, random, say }) {
    const worlds: PullRequestWorld[] = []
    for (const name of ['a', 'b']) {
      mkdirSync(path.join(folder, name))
      worlds.push(await openPullRequest(path.join(folder, name)))
    }
    const failures: string[] = []
    let injected = 0
    try {
      const routes = await routesOf(worlds[0]!)
      const all = routes.flatMap((route) => Object.keys(troubles).map((trouble) => ({ route, trouble })))
      const chosen = size === 'whole' ? all : random.shuffle(all).slice(0, 5)
      say(`${routes.length} routes, ${chosen.length} faults`)
      await inParallel(chosen, worlds, async ({ route, trouble }, world) => {
        const problems = await suffer(world, route, troubles[trouble]!)
        injected += 1
        for (const problem of problems) failures.push(`${route}, ${trouble}: ${problem}`)
      })
      return { counts: { routes: routes.length, injected, 'verdicts changed': failures.length }, failures }
    } finally {
      for (const world of worlds) await world.close()
    }
  },
}

/** What a clean step asks GitHub, once each. */
async function routesOf(world: PullRequestWorld): Promise<string[]> {
  const { code, log } = await world.run()
  if (code !== 0) throw new Error(`a step without any fault ended with ${code}:\n${log}`)
  return [...new Set(world.github.received.map(({ method, path: url }) => `${method} ${url.replace(/\?.*/, '')}`))]
}

async function suffer(world: PullRequestWorld, route: string, { quiet, ...trouble }: Trouble & { quiet?: true }) {
  world.reset()
  const on = new RegExp(`^${route.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+$/, '\\d+')}$`)
  world.github.faults.push({ on, ...trouble })
  const { code, outputs, log, commands, hung } = await world.run()
  const problems: string[] = []
  if (hung) problems.push('it hung')
  if (code !== 0) problems.push(`exit ${code}: ${log.slice(-400)}`)
  if (outputs['verdict'] !== 'pass') problems.push(`verdict ${outputs['verdict']}`)
  if (/mistake of its own/.test(log)) problems.push(`taken for a mistake of its own: ${log.slice(-600)}`)
  const told = commands.some(({ name }) => name === 'warning' || name === 'notice')
  if (quiet !== true && !told) problems.push('nothing is said of it')
  if (world.comments().length > 1) problems.push(`${world.comments().length} comments`)
  return problems
}
