import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#tooling/project.mjs'

test('the lock file names no registry', async () => {
  const lock = await readFile(join(projectRoot, 'package-lock.json'), 'utf8')
  expect(lock.match(/"resolved"|https?:\/\/[^"]*\.tgz/g)).toEqual(null)
})

test('every dependency has an exact version', async () => {
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'))
  const ranges = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(ranges).toEqual([])
})

test('the lock file holds every package that another one asks for, also those of other systems', async () => {
  const { packages } = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'))
  const missing = Object.entries<LockedPackage>(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !foldersAbove(path).some((above) => `${above}${name}` in packages),
    ),
  )
  expect(missing).toEqual([])
})

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** The node_modules folders in which Node looks, from the package's own up to the root. */
function foldersAbove(path: string): string[] {
  const folders = [`${path}/node_modules/`, 'node_modules/']
  for (let at = path.lastIndexOf('node_modules/'); at > 0; at = path.lastIndexOf('node_modules/', at - 1)) {
    folders.push(path.slice(0, at + 'node_modules/'.length))
  }
  return folders
}
