/** Profilers are loaded wherever a suite's own options of Node stand. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { profiledPlace } from '../../src/explain/collect/place.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { chanceFrom } from '../../src/measure/schedule.ts'

const root = mkdtempSync(path.join(tmpdir(), 'place-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('in front of what the user has set, and of what npm gives to scripts', () => {
  mkdirSync(path.join(root, 'inner'))
  writeFileSync(path.join(root, '.npmrc'), 'node-options=--expose-gc\n')
  const suite = {
    run: 'npm run bench',
    benchFiles: [],
    workingDirectory: 'inner',
    results: null,
    format: 'auto',
    launchTimeoutSeconds: 60,
  }
  const place = profiledPlace(suite, root, {
    clock: systemClock,
    signal: new AbortController().signal,
    cleanup: createCleanup(),
    environment: { NODE_OPTIONS: '--no-warnings' },
    secrets: [],
    chance: chanceFrom(1),
    runner: '/runners/node/main.ts',
    temporary: root,
  })
  expect(place.environment!()).toMatchObject({
    NODE_OPTIONS: '--require "/runners/explain/preload.cjs" --no-warnings',
    npm_config_node_options: '--require "/runners/explain/preload.cjs" --expose-gc',
  })
})
