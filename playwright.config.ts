import { defineConfig } from '@playwright/test';

// One runner for everything. `unit` and `corpus` need no browser; `browser` loads the built extension (npm run build
// first; npm test does so itself).
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./tests/summary-reporter.ts']],
  projects: [
    { name: 'unit', testMatch: 'unit/**/*.test.{ts,tsx}', fullyParallel: true, timeout: 30_000 },
    { name: 'corpus', testMatch: 'corpus/**/*.test.{ts,tsx}', timeout: 300_000 },
    // Launching a browser on a busy machine with two cores takes a while; the tests themselves are quick.
    { name: 'browser', testMatch: 'browser/**/*.test.{ts,tsx}', timeout: 90_000 },
  ],
});
