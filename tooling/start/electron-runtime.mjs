import { join } from 'node:path'

/**
 * @typedef {object} RuntimeFiles
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => string} read Throws when there is none.
 */

/**
 * The executable of Electron's runtime, when it has been downloaded and fits the installed package. The package
 * itself is never loaded: that alone would begin a download.
 * @param {string} packageDirectory node_modules/electron
 * @param {RuntimeFiles} files
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findElectronRuntime(packageDirectory, files, env) {
  try {
    const executable = files.read(join(packageDirectory, 'path.txt'))
    const own = env.ELECTRON_OVERRIDE_DIST_PATH
    const directory = own || join(packageDirectory, 'dist')
    const path = join(directory, executable)
    if (!files.exists(path)) return undefined
    return own || runtimeVersion(directory, files) === packageVersion(packageDirectory, files) ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} directory
 * @param {RuntimeFiles} files
 */
function runtimeVersion(directory, files) {
  return files.read(join(directory, 'version')).trim().replace(/^v/, '')
}

/**
 * @param {string} packageDirectory
 * @param {RuntimeFiles} files
 */
function packageVersion(packageDirectory, files) {
  return JSON.parse(files.read(join(packageDirectory, 'package.json'))).version
}
