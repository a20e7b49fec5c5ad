import { defineConfig } from 'vitest/config'

/** ms: what is to be seen may take as long as the page may, on a machine that is busy. */
const patient = { poll: { timeout: 15_000 } }

/**
 * `unit` needs the build for a few tests of built bundles only; `soak` is its model, its traffic and its crashes at length;
 * `e2e` drives the build in a browser; `gallery` takes a picture of each main screen in every theme and size; `electron`
 * needs Electron’s runtime.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Files of one worker share their modules: compiling SQLite and the catalog once saves minutes.
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/electron/**', 'test/soak/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['test/model/**/*.test.ts', 'test/main/workspace/kill.test.ts', 'test/soak/**/*.test.ts'],
          env: { MASQUERADE_MODEL_RUNS: '3000', MASQUERADE_KILLS: '100', MASQUERADE_SOAK_SECONDS: '120' },
        },
      },
      {
        test: {
          name: 'e2e',
          // The soak measures memory, so it must have its process to itself.
          include: ['test/e2e/**/*.test.ts', 'test/soak/**/*.test.ts'],
          fileParallelism: false,
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'gallery',
          include: ['test/e2e/gallery.test.ts'],
          env: { MASQUERADE_GALLERY: 'whole' },
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'electron',
          include: ['test/electron/**/*.test.ts'],
          fileParallelism: false,
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
