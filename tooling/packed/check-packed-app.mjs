import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { titleOf } from '../licences/licence-list.mjs'
import { wrongFuses } from './fuses.mjs'

/** Where the list of licences lies among the resources of the app. */
export const licencesFile = 'licences.txt'

/**
 * What is wrong with an app that was packed: its fuses, what it could be made to load, the licences it comes with.
 * @param {import('./packed-apps.mjs').PackedApp} app
 * @param {readonly import('../licences/shipped-packages.mjs').ShippedPackage[]} shipped
 * @returns {Promise<readonly string[]>}
 */
export async function checkPackedApp({ executable, resources }, shipped) {
  return [
    ...(await wrongFuses(executable)),
    ...(existsSync(join(resources, 'app.asar')) ? [] : ['There is no app.asar.']),
    ...(existsSync(join(resources, 'app'))
      ? ['There is a folder app, which would be loaded in place of app.asar.']
      : []),
    ...missingLicences(join(resources, licencesFile), shipped),
  ]
}

/**
 * @param {string} file
 * @param {readonly import('../licences/shipped-packages.mjs').ShippedPackage[]} shipped
 */
function missingLicences(file, shipped) {
  if (!existsSync(file)) return [`There is no ${licencesFile}.`]
  const lines = new Set(readFileSync(file, 'utf8').split('\n'))
  return shipped.filter((one) => !lines.has(titleOf(one))).map(({ name }) => `${licencesFile} does not name ${name}.`)
}
