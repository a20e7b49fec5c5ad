import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ name: string, version: string, licence: string, folder: string }} ShippedPackage
 * A package whose code users get; `folder` is its own, from the project's.
 * @typedef {{ version?: string, license?: string, dependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Every package whose code reaches users: what main needs at run time, what is bundled into the window, and all that
 * these need in turn; by name.
 * @param {string} root of the project
 * @returns {readonly ShippedPackage[]}
 */
export function shippedPackages(root) {
  /** @type {Lock} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const roots = [...Object.keys(dependencies), ...importedPackages(join(root, 'src-renderer'))]
  return closure(packages, roots).sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * The packages that the sources below a folder import by name, type-only imports included.
 * @param {string} folder
 * @returns {readonly string[]}
 */
function importedPackages(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|css)$/.test(name))
  const specifiers = files.flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8')
    return [...source.matchAll(/^(?:(?:import|export|\}).* from |@?import )'(?!node:)([@a-z][\w@/.-]*)'/gm)].map(
      ([, name = '']) => name,
    )
  })
  return [
    ...new Set(
      specifiers.map((specifier) =>
        specifier
          .split('/')
          .slice(0, specifier[0] === '@' ? 2 : 1)
          .join('/'),
      ),
    ),
  ]
}

/**
 * @param {Lock['packages']} packages
 * @param {readonly string[]} roots
 */
function closure(packages, roots) {
  /** @type {Map<string, ShippedPackage>} */
  const found = new Map()
  const open = roots.map((name) => `node_modules/${name}`)
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const { version = '', license: licence = '', dependencies = {} } = packages[folder] ?? {}
    if (found.has(folder)) continue
    found.set(folder, { name: folder.replace(/^.*node_modules\//, ''), version, licence, folder })
    for (const name of Object.keys(dependencies)) open.push(locate(packages, folder, name))
  }
  return [...found.values()]
}

/**
 * Where Node finds a package that another one asks for.
 * @param {Lock['packages']} packages
 * @param {string} from
 * @param {string} name
 * @returns {string}
 */
function locate(packages, from, name) {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const inside = `${at}/node_modules/${name}`
    if (inside in packages) return inside
  }
  return `node_modules/${name}`
}
