import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Connection } from '#shared/contract/rpc.ts'
import { aStartingDesktop, desktops, quit } from './a-desktop.ts'

const { open, start } = desktops()

async function connectionOf(args: readonly string[]): Promise<Connection> {
  const desktop = await start({ args })
  const request = { method: 'connection', params: {} }
  const { value } = (await desktop.ipcMain.invoke(desktop.page, 'masquerade:invoke', request)) as { value: Connection }
  return value
}

test('a client reaches the simulator of the window through the port, with its credentials only', async () => {
  const { baseUrl, accountSid, authToken } = await connectionOf(['--port', '0', '--auth-token', 'secret'])
  const ask = (password: string) =>
    fetch(`${baseUrl}/simulator/v1/state`, {
      headers: { authorization: `Basic ${btoa(`${accountSid}:${password}`)}` },
    })
  expect(authToken).toBe('secret')
  expect((await ask('secret')).status).toBe(200)
  expect((await ask('guess')).status).toBe(401)
})

test('a port in use is left to whoever has it', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const { baseUrl } = await connectionOf(['--port', String(port)])
  expect(Number(new URL(baseUrl ?? '').port)).not.toBe(port)
  other.close()
})

test('quitting closes the port', async () => {
  const { baseUrl } = await connectionOf(['--port', '0'])
  for (const desktop of open.splice(0)) await quit(desktop)
  await expect(fetch(`${baseUrl}/`)).rejects.toThrow()
})

test('an option that nobody knows ends the start with exit code 2', async () => {
  const { app } = await aStartingDesktop({ args: ['--prot', '1'] })
  expect(app.done.at(-1)).toBe('exit 2')
})

test('a packaged app is not troubled by the switches of its surroundings', async () => {
  const desktop = await start({ isPackaged: true, args: ['--no-sandbox', '-psn_0_1', '--no-port', '--seed', '7'] })
  expect(desktop.app.done).not.toContain('exit 2')
})
