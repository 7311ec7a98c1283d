/** Profilers are loaded wherever a suite's own options of Node stand. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { profiledPlace } from '../../src/explain/collect/place.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { chanceFrom } from '../../src/measure/schedule.ts'

const root = mkdtempSync(path.join(tmpdir(), 'place-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const suite = {
  run: 'npm run bench',
  benchFiles: [],
  workingDirectory: 'inner',
  results: null,
  format: 'auto',
  launchTimeoutSeconds: 60,
}

function portsOf(temporary: string, environment: Record<string, string>) {
  return {
    clock: systemClock,
    signal: new AbortController().signal,
    cleanup: createCleanup(),
    environment,
    secrets: [],
    chance: chanceFrom(1),
    runner: '/runners/node/main.ts',
    temporary,
  }
}

test('in front of what the user has set, and of what npm gives to scripts', () => {
  mkdirSync(path.join(root, 'inner'))
  writeFileSync(path.join(root, '.npmrc'), 'node-options=--expose-gc\n')
  const place = profiledPlace(suite, root, portsOf(root, { NODE_OPTIONS: '--no-warnings' }))
  expect(place.environment!()).toMatchObject({
    NODE_OPTIONS: '--require "/runners/explain/preload.cjs" --no-warnings',
    npm_config_node_options: '--require "/runners/explain/preload.cjs" --expose-gc',
  })
})

test('cargo tells the lines of the repository’s own crates, and compiles no other anew for it', () => {
  const temporary = path.join(root, 'cargo')
  const checkout = path.join(temporary, 'base')
  const settings = path.join(temporary, '.cargo/config.toml')
  mkdirSync(checkout, { recursive: true })
  const debug = (manifest: string, environment: Record<string, string> = {}) => {
    writeFileSync(path.join(checkout, 'Cargo.toml'), manifest)
    const place = profiledPlace({ ...suite, workingDirectory: '.' }, checkout, portsOf(temporary, environment))
    return place.environment!()['CARGO_PROFILE_BENCH_DEBUG']
  }
  expect(debug('[profile.release]\ndebug = true\n')).toBeUndefined()
  expect(debug('[package]\n', { CARGO_PROFILE_BENCH_DEBUG: '2' })).toBeUndefined()
  // One of the repository's own would be compiled without its lines.
  expect(debug('[dependencies]\nown = { path = "../own" }\n')).toBe('1')
  expect(existsSync(settings)).toBe(false)
  expect(debug('[profile.bench]\nlto = true\ndebug = false\n\n[profile.dev]\ndebug = 1\n')).toBe('1')
  expect(readFileSync(settings, 'utf8')).toContain('[profile.bench.package."*"]\ndebug = false\n')
})
