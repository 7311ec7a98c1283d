/** The environment that the suite gets. It never carries Benchgate's or the job's credentials, nor
 *  anything that would let the suite speak to the runner, nor anything that would send its git
 *  commands to the user's repository instead of the checkout it stands in. */

export type Environment = Readonly<Record<string, string>>

/** Variables whose values are secrets: tokens of the job and of the GitHub command line, and what only
 *  actions get, with which a suite could write artifacts and caches, or obtain an identity token. */
export const credentialNames: readonly string[] = [
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'INPUT_GITHUB-TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]

/** Files through which a step speaks to the runner: a line in one of them sets outputs, environment or PATH of
 *  the job. */
export const commandFileNames: readonly string[] = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]

/** What the runner gives to actions, and no child of this program needs. */
const runnerNames: readonly string[] = [
  ...credentialNames,
  ...commandFileNames,
  // The services that the tokens are for.
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_ORCHESTRATION_ID',
]

/** Names that are removed for the suite, whatever their value. */
export const removedNames: readonly string[] = [
  ...runnerNames,
  // Set inside git hooks: git in a worktree would read and write the user's index.
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_CONFIG_PARAMETERS',
  'GIT_CONFIG_COUNT',
]

/** Families of names that are removed: the inputs of the action, its saved state, git settings given by environment. */
const removedPrefixes = ['INPUT_', 'STATE_', 'GIT_CONFIG_KEY_', 'GIT_CONFIG_VALUE_']

/** A shorter secret would match by accident. */
const shortestSecret = 8

/** The environment for a child. A variable with another name goes too, where its value holds one of `secrets`. */
export function childEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = [],
): Record<string, string> {
  const open = withoutCredentials(environment, secrets)
  return Object.fromEntries(Object.entries(open).filter(([name]) => !isRemoved(name)))
}

/** The environment for git: without the runner's credentials and files, but with the user's own settings. */
export function gitEnvironmentOf(
  environment: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = [],
): Record<string, string> {
  const open = Object.entries(withoutCredentials(environment, secrets))
  const isRunners = (name: string) => runnerNames.includes(name) || /^(INPUT|STATE)_/.test(name)
  return Object.fromEntries(open.filter(([name]) => !isRunners(name.toUpperCase()) && !isSettingByNumber(name)))
}

/** Settings that git is given by environment, without those that hold a secret. */
export function gitSettingsIn(
  environment: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = [],
): [key: string, value: string][] {
  const open = withoutCredentials(environment, secrets)
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0)
  return Array.from({ length: Number.isSafeInteger(count) ? Math.min(count, 1_000) : 0 }, (_, i) => i).flatMap((i) => {
    const [key, value] = [open[`GIT_CONFIG_KEY_${i}`], open[`GIT_CONFIG_VALUE_${i}`]]
    return key === undefined || value === undefined ? [] : [[key, value] as [string, string]]
  })
}

function isSettingByNumber(name: string): boolean {
  return /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/.test(name)
}

/** An environment without its credentials, whatever variable holds them. */
export function withoutCredentials(
  environment: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = [],
): Record<string, string> {
  const known = secretForms([...secrets, ...credentialsIn(environment)])
  const open: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || credentialNames.includes(name.toUpperCase())) continue
    if (!known.some((secret) => value.includes(secret))) open[name] = value
  }
  return open
}

function isRemoved(name: string): boolean {
  const upper = name.toUpperCase()
  return removedNames.includes(upper) || removedPrefixes.some((prefix) => upper.startsWith(prefix))
}

/** A secret as it is, and as basic authentication encodes it. */
function secretForms(secrets: readonly string[]): string[] {
  const long = secrets.map((secret) => secret.trim()).filter((secret) => secret.length >= shortestSecret)
  const encoded = long.flatMap((secret) =>
    // Without the padding, which may be cut off.
    [secret, `x-access-token:${secret}`].map((text) => Buffer.from(text).toString('base64').replace(/=+$/, '')),
  )
  return [...new Set([...long, ...encoded])].sort((a, b) => b.length - a.length)
}

/** Text with every known secret, and every header or address that carries a credential, made unreadable. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let safe = text
  for (const secret of secretForms(secrets)) safe = safe.replaceAll(secret, '***')
  return safe
    .replace(/\b(gh[pousr]_|github_pat_)[A-Za-z0-9_]{16,}/g, '***')
    .replace(/(authorization:\s*(?:basic|bearer|token)\s+)\S+/gi, '$1***')
    .replace(/:\/\/[^\s/@]*@/g, '://***@')
}

/** The values of all credentials in an environment. */
export function credentialsIn(environment: Readonly<Record<string, string | undefined>>): string[] {
  return credentialNames.flatMap((name) => environment[name] ?? []).filter((value) => value !== '')
}

/** The same value with every secret in its texts made unreadable, for what is shown or stored: a suite may
 *  know a secret from elsewhere, and call a benchmark by it. */
export function withoutSecrets<T>(value: T, secrets: readonly string[]): T {
  return safeCopy(value, secrets) as T
}

function safeCopy(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redact(value, secrets)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return typeof value[0] === 'number' ? value : value.map((item) => safeCopy(item, secrets))
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>
  for (const name of Object.getOwnPropertyNames(value)) {
    const { enumerable = false } = Object.getOwnPropertyDescriptor(value, name)!
    const found = (value as Readonly<Record<string, unknown>>)[name]
    // A cause is for the log of a crash, which is made safe as text.
    const held: unknown = name === 'cause' ? found : safeCopy(found, secrets)
    // Not the descriptor as it is: the stack of an error is an accessor in newer versions of Node.
    Object.defineProperty(copy, safeCopy(name, secrets) as string, {
      value: held,
      enumerable,
      writable: true,
      configurable: true,
    })
  }
  return copy
}
