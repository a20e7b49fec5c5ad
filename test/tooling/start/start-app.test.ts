import { expect, test } from 'vitest'
import { startApp } from '#tooling/start/start-app.mjs'
import { aWorld, browserHost, installedRuntime, installer, opensAndCloses, runtime } from './a-world.ts'

const address = 'http://127.0.0.1:4010/?token=t'
const atTheBrowser = [`Masquerade is at ${address}`, 'Press Ctrl+C to end it.']
const retry =
  'so the window opens in your browser instead; run npm start again to retry (ELECTRON_MIRROR names another download host).'
const stackTrace = /\n\s+at /

test('with the runtime there, Electron opens the app with what was passed on', async () => {
  const { world, said, spawned, asked } = aWorld({ files: installedRuntime, children: { [runtime]: opensAndCloses } })
  expect(await startApp(['--', '--port', '4020', '--no-port'], world)).toBe(0)
  expect(spawned).toEqual([[runtime, '/app', '--port', '4020', '--no-port']])
  expect(said).toEqual(['Masquerade is open. Its API answers at http://127.0.0.1:4010'])
  expect(asked).toEqual([])
})

test('Electron is never made to run as plain Node', async () => {
  const env = { ELECTRON_RUN_AS_NODE: '1', HOME: '/home' }
  const { world, envs } = aWorld({ files: installedRuntime, env, children: { [runtime]: opensAndCloses } })
  await startApp([], world)
  expect(envs).toEqual([{ HOME: '/home' }])
})

test('without runtime and download host, one line says that the browser is used', async () => {
  const { world, said, complained, spawned, asked, opened } = aWorld({
    reachable: false,
    children: { [browserHost]: opensAndCloses },
  })
  expect(await startApp(['--seed', '7', '--no-port'], world)).toBe(0)
  expect(asked).toEqual(['https://github.com'])
  expect(spawned).toEqual([['node', browserHost, 'serve', '--seed', '7']])
  expect(said).toEqual([`Electron cannot be downloaded from https://github.com, ${retry}`, ...atTheBrowser])
  expect(opened).toEqual([address])
  expect(complained).toEqual([])
})

test.each([
  [{ ELECTRON_MIRROR: 'https://mirror.test/' }, 'https://mirror.test/'],
  [{ npm_config_electron_mirror: 'https://npm.test/', ELECTRON_MIRROR: 'https://mirror.test/' }, 'https://npm.test/'],
])('a mirror is asked in place of the usual host: %o', async (env, host) => {
  const { world, asked } = aWorld({ env, reachable: false, children: { [browserHost]: opensAndCloses } })
  await startApp([], world)
  expect(asked).toEqual([host])
})

test('a failing installer says nothing of its own and leads to the browser', async () => {
  const { world, said, complained, spawned } = aWorld({
    children: {
      [installer]: { complains: 'HTTPError: 404\n    at FetchDownloader.download (index.js:1:1)', code: 1 },
      [browserHost]: opensAndCloses,
    },
  })
  expect(await startApp([], world)).toBe(0)
  expect(spawned).toEqual([
    ['node', installer],
    ['node', browserHost, 'serve'],
  ])
  expect(said).toEqual([
    'Downloading Electron (about 120 MB, only once) …',
    `Downloading Electron from https://github.com failed, ${retry}`,
    ...atTheBrowser,
  ])
  expect([...said, ...complained].join('\n')).not.toMatch(stackTrace)
})

test('an installer that claims success without a runtime leads to the browser', async () => {
  const { world, spawned } = aWorld({ children: { [installer]: { code: 0 }, [browserHost]: opensAndCloses } })
  await startApp([], world)
  expect(spawned.map(([, script]) => script)).toEqual([installer, browserHost])
})

test('after a successful download the app opens in Electron', async () => {
  const { world, said, spawned } = aWorld({
    children: { [installer]: { code: 0, leaves: installedRuntime }, [runtime]: opensAndCloses },
  })
  expect(await startApp([], world)).toBe(0)
  expect(spawned).toEqual([
    ['node', installer],
    [runtime, '/app'],
  ])
  expect(said).toEqual([
    'Downloading Electron (about 120 MB, only once) …',
    'Masquerade is open. Its API answers at http://127.0.0.1:4010',
  ])
})

test('a runtime of another version is not used', async () => {
  const files = { ...installedRuntime, '/app/node_modules/electron/dist/version': '44.0.0' }
  const { world, spawned } = aWorld({ files, reachable: false, children: { [browserHost]: opensAndCloses } })
  await startApp([], world)
  expect(spawned).toEqual([['node', browserHost, 'serve']])
})

test('a runtime that cannot run here leads to the browser, with its reason', async () => {
  const complains =
    '[81:1120/10:ERROR:ozone_platform.cc(1)] noise\nelectron: error while loading shared libraries: libnss3.so\n'
  const { world, said } = aWorld({
    files: installedRuntime,
    children: { [runtime]: { complains, code: 127 }, [browserHost]: opensAndCloses },
  })
  expect(await startApp([], world)).toBe(0)
  expect(said[0]).toBe(
    `Electron could not start (electron: error while loading shared libraries: libnss3.so), ${retry}`,
  )
})

test('options that the app refuses are not tried again in the browser', async () => {
  const { world, spawned, complained } = aWorld({
    files: installedRuntime,
    children: { [runtime]: { complains: 'masquerade: unknown option --sed\n', code: 2 } },
  })
  expect(await startApp(['--sed'], world)).toBe(2)
  expect(spawned).toHaveLength(1)
  expect(complained).toEqual(['masquerade: unknown option --sed'])
})

test('--browser goes to the browser at once', async () => {
  const { world, said, spawned, asked } = aWorld({
    files: installedRuntime,
    children: { [browserHost]: opensAndCloses },
  })
  expect(await startApp(['--browser', '--port', '0'], world)).toBe(0)
  expect(spawned).toEqual([['node', browserHost, 'serve', '--port', '0']])
  expect(said).toEqual(atTheBrowser)
  expect(asked).toEqual([])
})

test('a browser that cannot be opened is no error', async () => {
  const { world, said, complained } = aWorld({
    children: { [browserHost]: opensAndCloses },
    opener: () => Promise.reject(new Error('no browser')),
  })
  expect(await startApp(['--browser'], world)).toBe(0)
  expect(said).toEqual(atTheBrowser)
  expect(complained).toEqual([])
})

test('a browser host that refuses its options is heard', async () => {
  const { world, complained } = aWorld({
    children: { [browserHost]: { complains: 'Unknown option --sed\n', code: 2 } },
  })
  expect(await startApp(['--browser', '--sed'], world)).toBe(2)
  expect(complained).toEqual(['Unknown option --sed'])
})

const portTaken = { complains: 'Port 4010 is in use. Choose another with --port, or 0 for any free one.\n', code: 1 }

test('where the usual port is taken the browser host takes another', async () => {
  const { world, said, spawned, complained } = aWorld({ children: { [browserHost]: [portTaken, opensAndCloses] } })
  expect(await startApp(['--browser', '--seed', '7'], world)).toBe(0)
  expect(spawned).toEqual([
    ['node', browserHost, 'serve', '--seed', '7'],
    ['node', browserHost, 'serve', '--seed', '7', '--port', '0'],
  ])
  expect([said, complained]).toEqual([atTheBrowser, []])
})

test('a port that was asked for is not exchanged for another', async () => {
  const { world, spawned, complained } = aWorld({ children: { [browserHost]: [portTaken] } })
  expect(await startApp(['--browser', '--port=4010'], world)).toBe(1)
  expect(spawned).toHaveLength(1)
  expect(complained).toEqual(['Port 4010 is in use. Choose another with --port, or 0 for any free one.'])
})

test('what is ended on purpose ends well and starts nothing else', async () => {
  const { world, spawned, said } = aWorld({ files: installedRuntime, ended: true, children: { [runtime]: {} } })
  expect(await startApp([], world)).toBe(0)
  expect(spawned).toEqual([[runtime, '/app']])
  expect(said).toEqual([])
})
