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

test('each dependency is justified in one line, under what it is for', async () => {
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'))
  const document = await readFile(join(projectRoot, 'docs/dependencies.md'), 'utf8')
  const named = (heading: string) => {
    const [, section = ''] = document.split(`\n## ${heading}\n`)
    const rows = section.split('\n## ')[0]?.match(/^\| `.*$/gm) ?? []
    expect(rows.filter((row) => !/^\| .+ \| \S.{10,} \|$/.test(row))).toEqual([])
    return rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)).sort()
  }
  expect(named('At run time')).toEqual(Object.keys(dependencies).sort())
  expect([...named('In the window'), ...named('To build and test')].sort()).toEqual(
    Object.keys(devDependencies)
      .filter((name) => !name.startsWith('@types/'))
      .sort(),
  )
})

test('no package that a build or a test needs has anything to run when it is installed', async () => {
  const { packages } = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'))
  const scripted = Object.entries<LockedPackage>(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  const unneeded = ['node_modules/electron-winstaller', 'node_modules/yarn']
  expect(scripted.map(([path]) => path)).toEqual(unneeded)
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
  readonly hasInstallScript?: boolean
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
