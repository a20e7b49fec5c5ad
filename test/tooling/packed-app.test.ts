import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { checkPackedApp } from '#tooling/packed/check-packed-app.mjs'
import { fuses } from '#tooling/packed/fuses.mjs'
import { packedApps } from '#tooling/packed/packed-apps.mjs'
import { projectRoot } from '#tooling/project.mjs'

const shipped = [
  { name: 'hono', version: '4.0.0', licence: 'MIT', folder: 'node_modules/hono' },
  { name: 'react', version: '19.0.0', licence: 'MIT', folder: 'node_modules/react' },
]
const licences = 'hono 4.0.0 (MIT)\n\nreact 19.0.0 (MIT)\n'

/** What stands in Electron's executables before the states of the fuses. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const asTheyMustBe = '01001100'

function executableWith(states: string): Buffer {
  return Buffer.concat([Buffer.from(`ELF…${sentinel}`), Buffer.from([1, states.length]), Buffer.from(`${states}…`)])
}

function aPackedApp(files: Readonly<Record<string, string | Buffer>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'masquerade-'))
  onTestFinished(() => rmSync(dist, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), content)
  }
  return dist
}

async function problems(dist: string): Promise<readonly string[]> {
  return (await Promise.all(packedApps(dist).map((app) => checkPackedApp(app, shipped)))).flat()
}

test('the configuration sets every fuse as the packed app must have it', () => {
  const { electronFuses } = parse(readFileSync(join(projectRoot, 'build/electron-builder.yml'), 'utf8'))
  const configured = Object.entries(electronFuses).map(([name, state]) => [
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    state,
  ])
  expect(Object.fromEntries(configured)).toEqual(fuses)
})

test.each([
  ['Linux', 'linux-unpacked/masquerade', 'linux-unpacked/resources'],
  ['Linux on ARM', 'linux-arm64-unpacked/masquerade', 'linux-arm64-unpacked/resources'],
  ['Windows', 'win-unpacked/Masquerade.exe', 'win-unpacked/resources'],
  [
    'a Mac',
    'mac-arm64/Masquerade.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    'mac-arm64/Masquerade.app/Contents/Resources',
  ],
])(
  'an app packed for %s is found, and is fit when fuses, archive and licences are right',
  async (_system, file, resources) => {
    const dist = aPackedApp({
      [file]: executableWith(asTheyMustBe),
      [`${resources}/app.asar`]: '',
      [`${resources}/licences.txt`]: licences,
      'builder-debug.yml': '',
    })
    expect(packedApps(dist)).toHaveLength(1)
    expect(await problems(dist)).toEqual([])
  },
)

test('each fuse that stands wrong is named, also one that the executable does not have', async () => {
  const files = { 'linux-unpacked/resources/app.asar': '', 'linux-unpacked/resources/licences.txt': licences }
  expect(await problems(aPackedApp({ ...files, 'linux-unpacked/masquerade': executableWith('1100110') }))).toEqual([
    'The fuse RunAsNode must be off and is on.',
    'The fuse GrantFileProtocolExtraPrivileges must be off and is not there.',
  ])
})

test('an executable without fuses, a missing archive, a loose folder and missing licences are told', async () => {
  const dist = aPackedApp({ 'win-unpacked/Masquerade.exe': 'MZ', 'win-unpacked/resources/app/index.js': '' })
  expect(await problems(dist)).toEqual([
    expect.stringMatching(/^The fuses cannot be read: .*sentinel/s),
    'There is no app.asar.',
    'There is a folder app, which would be loaded in place of app.asar.',
    'There is no licences.txt.',
  ])
})

test('a list of licences that lacks a package is told', async () => {
  const dist = aPackedApp({
    'linux-unpacked/masquerade': executableWith(asTheyMustBe),
    'linux-unpacked/resources/app.asar': '',
    'linux-unpacked/resources/licences.txt': 'hono 4.0.0 (MIT)\n',
  })
  expect(await problems(dist)).toEqual(['licences.txt does not name react.'])
})

test('where nothing was packed there is nothing to check', () => {
  expect(packedApps(join(aPackedApp({}), 'dist'))).toEqual([])
})
