import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Only what hangs reaches these: a slow machine that has much else to do takes five times as long as usual.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Tests start real processes; more workers than cores only make their time limits unreliable.
    maxWorkers: 2,
    // Many tests measure real processes on machines whose speed changes under them: one that fails is run
    // once more, and the report says so. What fails twice is wrong.
    retry: 1,
    reporters: ['default', './scripts/count-reporter.mjs'],
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
  },
})
