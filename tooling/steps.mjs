/**
 * @typedef {{ name: string, kind: 'check' | 'suite', command: readonly string[], limitSeconds: number }} Step
 * One step of `npm test`: a check counts as one test; a suite counts its tests, from the report that it writes.
 */

/** @type {readonly Step[]} in the order in which they run */
export const steps = [
  check('lint', ['node_modules/@biomejs/biome/bin/biome', 'lint', '--error-on-warnings']),
  check('format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--linter-enabled=false']),
  check('typecheck', ['node_modules/typescript/bin/tsc', '-b']),
  check('dead code', ['node_modules/knip/bin/knip.js', '--no-progress']),
  check('build', ['tooling/build.mjs']),
  suite('unit', 480),
  suite('e2e', 420),
]

/** @param {string} suiteName where the suite's report lies, from the project's folder */
export function reportFile(suiteName) {
  return `.build/reports/${suiteName}.json`
}

/**
 * @param {string} name
 * @param {readonly string[]} command
 * @returns {Step}
 */
function check(name, command) {
  return { name, kind: 'check', command, limitSeconds: 120 }
}

/**
 * @param {string} name a project of vitest.config.ts
 * @param {number} limitSeconds
 * @returns {Step}
 */
function suite(name, limitSeconds) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(name)}`]
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--project', name, ...reporters]
  return { name, kind: 'suite', command, limitSeconds }
}
