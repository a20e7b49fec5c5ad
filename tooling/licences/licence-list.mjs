import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/** What may be passed on with an MIT-licensed program on no further terms than to name its authors. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'])

/**
 * The packages whose licence nobody has looked at yet.
 * @param {readonly ShippedPackage[]} packages
 * @returns {readonly string[]} like `name 1.0.0: GPL-3.0`
 */
export function unknownLicences(packages) {
  return packages
    .filter(({ licence }) => !allowed.has(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence || 'no licence'}`)
}

/**
 * Each package with its licence, as its authors wrote it.
 * @param {string} root of the project, with its packages installed
 * @param {readonly ShippedPackage[]} packages
 */
export function licenceList(root, packages) {
  const entries = packages.map(({ name, version, licence, folder }) =>
    [titleOf({ name, version, licence }), ...licenceTexts(join(root, folder))].join('\n\n'),
  )
  return `Masquerade contains the following packages.\n\n${entries.join(`\n\n${'─'.repeat(80)}\n\n`)}\n`
}

/**
 * The line that a list has for a package.
 * @param {Pick<ShippedPackage, 'name' | 'version' | 'licence'>} shipped
 */
export function titleOf({ name, version, licence }) {
  return `${name} ${version} (${licence})`
}

/**
 * @param {string} folder
 * @returns {readonly string[]} empty for a package that only names its licence
 */
function licenceTexts(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name))
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim())
}
