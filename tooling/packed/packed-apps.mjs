import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ executable: string, resources: string }} PackedApp
 * `executable` is the whole `.app` on a Mac.
 */

/**
 * The apps that electron-builder has left unpacked in its folder, one a system and architecture.
 * @param {string} dist
 * @returns {readonly PackedApp[]}
 */
export function packedApps(dist) {
  if (!existsSync(dist)) return []
  return readdirSync(dist).flatMap((name) => {
    const folder = join(dist, name)
    if (/^linux.*-unpacked$/.test(name)) return [app(folder, 'masquerade')]
    if (/^win.*-unpacked$/.test(name)) return [app(folder, 'Masquerade.exe')]
    if (/^mac/.test(name) && existsSync(join(folder, 'Masquerade.app'))) return [macApp(join(folder, 'Masquerade.app'))]
    return []
  })
}

/**
 * @param {string} folder
 * @param {string} executable
 */
function app(folder, executable) {
  return { executable: join(folder, executable), resources: join(folder, 'resources') }
}

/** @param {string} bundle */
function macApp(bundle) {
  return { executable: bundle, resources: join(bundle, 'Contents/Resources') }
}
