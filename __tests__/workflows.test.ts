/** Workflows of this repository and under examples/, and action.yml, as GitHub's own language service sees
 *  them; and what that service does not know: actions are pinned by commit, permissions are stated. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = path.resolve(import.meta.dirname, '..')
const yamlIn = (folder: string) =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `${folder}/${name}`)
    : []

const own = yamlIn('.github/workflows')
const workflows = [...own, ...yamlIn('examples/workflows')]
const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, object> }

/** A document as the language service wants it. */
function documentOf(file: string) {
  const text = readFileSync(path.join(root, file), 'utf8')
  const lines = text.split('\n')
  return {
    uri: `file:///${file}`,
    languageId: 'yaml',
    version: 1,
    lineCount: lines.length,
    getText: () => text,
    positionAt(offset: number) {
      const before = text.slice(0, offset).split('\n')
      return { line: before.length - 1, character: before.at(-1)!.length }
    },
    offsetAt: ({ line, character }: { line: number; character: number }) =>
      lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character,
  }
}

const actionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }: { owner: string; name: string }) =>
    owner === 'benchgate' && name === 'benchgate' ? (action as never) : undefined,
}

describe.each(workflows)('%s', (file) => {
  test('has nothing that the language service complains of', async () => {
    const found = await validate(documentOf(file) as never, { actionsMetadataProvider } as never)
    // Other people's actions cannot be looked up from here.
    const known = found.filter(({ message }) => !/^Unable to resolve action `(?!benchgate)/.test(String(message)))
    expect(known.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([])
  })

  test('states its permissions', () => {
    const { permissions } = parse(readFileSync(path.join(root, file), 'utf8')) as { permissions?: unknown }
    expect(permissions).toBeTypeOf('object')
  })

  test('gives Benchgate only inputs that it has', () => {
    const { jobs } = parse(readFileSync(path.join(root, file), 'utf8')) as {
      jobs: Record<string, { steps?: { uses?: string; with?: object }[] }>
    }
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? [])
    const given = steps
      .filter(({ uses = '' }) => uses === './' || uses.startsWith('benchgate/benchgate@'))
      .flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([])
  })
})

test.each(own)('%s pins every foreign action by commit', (file) => {
  const uses = [...readFileSync(path.join(root, file), 'utf8').matchAll(/uses: (\S+)/g)].map((match) => match[1]!)
  expect(uses.filter((name) => name !== './' && !/@[0-9a-f]{40}$/.test(name))).toEqual([])
})

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { permissions?: Record<string, string>; steps: readonly Step[] }>>
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

describe.each(own)('%s', (file) => {
  const { on, permissions, jobs } = parse(readFileSync(path.join(root, file), 'utf8')) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  test('may write nothing but what tells about a pull request', () => {
    const given = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap(Object.entries)
    const writing = given.filter(([, access]) => access !== 'read' && access !== 'none').map(([name]) => name)
    // What a person starts by hand on main, and on nothing else, may release; what runs on a release may publish pages.
    const events = Object.keys(on).sort().join()
    const isByHand = events === 'workflow_dispatch'
    const isReleased = events === 'release,workflow_dispatch'
    const allowed = [
      'checks',
      'pull-requests',
      'statuses',
      ...(isByHand ? ['attestations', 'contents', 'id-token'] : []),
      ...(isReleased ? ['pages', 'id-token'] : []),
    ]
    expect(writing.filter((name) => !allowed.includes(name))).toEqual([])
  })

  test('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('runs no code of a stranger with rights, and puts no text of a stranger into a shell', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    const scripts = steps.map(({ run = '' }) => run)
    expect(scripts.filter((run) => /\$\{\{\s*(?:github\.(?:event|head_ref|ref_name|actor)|inputs)/.test(run))).toEqual(
      [],
    )
  })
})

test('actionlint has nothing to say', (context) => {
  const files = workflows.map((file) => path.join(root, file))
  const linted = spawnSync('actionlint', ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=', ...files], {
    encoding: 'utf8',
  })
  if (linted.error !== undefined) {
    console.warn('actionlint is not here, so the workflows were not linted with it')
    context.skip('actionlint is not here')
  }
  expect(linted.stdout).toBe('')
})
