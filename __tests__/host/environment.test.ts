import { expect, test } from 'vitest'
import { childEnvironment, redact, removedNames } from '../../src/host/environment.ts'

const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'

test('every documented name goes, in any case, with the inputs and the state', () => {
  const given = Object.fromEntries(
    [...removedNames, 'INPUT_RUN', 'input_github-token', 'STATE_x', 'GIT_CONFIG_KEY_0'].map((name) => [name, 'value']),
  )
  expect(childEnvironment({ ...given, github_token: 'value', PATH: '/bin' })).toEqual({ PATH: '/bin' })
})

test('what the suite needs stays', () => {
  const kept = {
    PATH: '/bin',
    HOME: '/home',
    CI: 'true',
    GITHUB_SHA: 'abc',
    GITHUB_WORKSPACE: '/w',
    NPM_TOKEN: 'own-registry-token',
  }
  expect(childEnvironment({ ...kept, GITHUB_TOKEN: token })).toEqual(kept)
})

test('a token under another name, inside an address or encoded, goes too', () => {
  const encoded = Buffer.from(`x-access-token:${token}`).toString('base64')
  const child = childEnvironment(
    { MY_TOKEN: token, REMOTE: `https://x:${token}@github.com`, HEADER: `AUTHORIZATION: basic ${encoded}`, OK: 'fine' },
    [token],
  )
  expect(child).toEqual({ OK: 'fine' })
})

test('the job token is known by its own variable', () => {
  expect(childEnvironment({ GITHUB_TOKEN: 'not-a-usual-shape-1234', COPY: 'not-a-usual-shape-1234' })).toEqual({})
})

test('a short secret does not empty the environment', () => {
  expect(childEnvironment({ PATH: '/usr/bin' }, ['', 'us', '/'])).toEqual({ PATH: '/usr/bin' })
})

test.each([
  [`fatal: https://x-access-token:${token}@github.com/a/b`, 'fatal: https://***@github.com/a/b'],
  ['https://user:password@example.com/x', 'https://***@example.com/x'],
  ['AUTHORIZATION: basic eDp5', 'AUTHORIZATION: basic ***'],
  ['the secret is hunter2hunter2', 'the secret is ***'],
  ['github_pat_11AAAAAAA0aaaaaaaaaaaaa_bbbb', '***'],
  ['nothing to hide at user@example.com', 'nothing to hide at user@example.com'],
])('redacts %s', (text, safe) => {
  expect(redact(text, ['hunter2hunter2'])).toBe(safe)
})
