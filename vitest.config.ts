import { defineConfig } from 'vitest/config'

/** A file to write the results to as JSON, for whatever runs the tests and counts them. */
const report = process.env.TEST_REPORT

export default defineConfig({
  test: {
    // Every file would load the packs anew otherwise, which takes most of the time; no test changes what another one reads.
    isolate: false,
    // A busy machine makes nothing wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What fails twice is wrong; what a browser or another process did too late once is not.
    retry: process.env.CI ? 1 : 0,
    expect: { poll: { timeout: 20_000 } },
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    exclude: ['test/fixtures/**', 'node_modules/**'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
