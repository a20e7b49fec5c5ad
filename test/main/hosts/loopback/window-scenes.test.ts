import { expect, test } from 'vitest'
import { librarySceneIds } from '#main/scenes/library/library.ts'
import { sceneLimits } from '#shared/catalog/scene-limits.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import type { SceneState, SceneSummary } from '#shared/contract/scene-state.ts'
import { aHost } from '#test/support/a-host.ts'
import { cpuTime } from '#test/support/cpu-time.ts'
import { aSceneText } from '#test/support/scenes/a-scene.ts'
import { aWindow, type TestWindow } from './a-window.ts'

let lastId = 0

async function ask({ send }: TestWindow, method: string, params: unknown) {
  lastId += 1
  return (await send(JSON.stringify({ id: lastId, method, params }))).result
}

function isScene(fits: (scene: SceneState) => boolean) {
  return (batch: Batch) => batch.kind === 'scene' && batch.scene !== null && fits(batch.scene)
}

function padded(text: string, length: number): string {
  return `${text}#${'ü'.repeat(length - text.length - 1)}`
}

test('the library is listed in its order, each scene with its picture and a line', async () => {
  const result = await ask(await aWindow(await aHost()), 'scenes', {})
  const scenes = result.ok ? (result.value as readonly SceneSummary[]) : []
  expect(scenes.map(({ id }) => id)).toEqual(librarySceneIds)
  expect(scenes[0]).toEqual({
    id: 'ride-hailing',
    title: 'Ride hailing',
    about: 'One driver, two rides that overlap, and nobody ever sees a real number.',
    picture: 'taxi',
    chapters: 4,
    codes: [80905],
  })
  expect(scenes.find(({ id }) => id === 'opt-out')?.codes).toEqual([21610, 80901])
  expect(scenes.filter(({ picture }) => picture === null)).toEqual([])
})

test('a scene is opened, and a window sees how far it is', async () => {
  const window = await aWindow(await aHost())
  expect(await window.batch(({ kind }) => kind === 'scene')).toEqual({ kind: 'scene', scene: null })
  expect(await ask(window, 'openScene', { id: 'ride-hailing' })).toEqual({ ok: true, value: { kind: 'on-stage' } })
  await ask(window, 'controlScene', { action: 'next' })
  const batch = await window.batch(isScene(({ position }) => position === 2))
  expect(batch).toMatchObject({
    scene: {
      source: { kind: 'library', id: 'ride-hailing' },
      phase: 'under-way',
      chapters: [
        { steps: [{ status: 'done' }, { status: 'next' }, ...Array(7).fill({ status: 'waiting' })] },
        {},
        {},
        {},
      ],
    },
  })
})

test('a reset with a scene shows it played to its end', async () => {
  const host = await aHost()
  const window = await aWindow(host)
  await host.ask('POST', '/reset', { scenario: 'delivery' })
  await window.batch(isScene(({ title, phase }) => title === 'Delivery' && phase === 'ended'))
})

test('a text that is no scene is answered with every problem and its place, and changes nothing', async () => {
  const host = await aHost()
  const before = host.simulator.hash()
  const text = aSceneText('Zoe answers', 'Ana sings')
  expect(await ask(await aWindow(host), 'openScene', { name: 'a.yaml', text })).toEqual({
    ok: true,
    value: {
      kind: 'invalid',
      problems: [
        { line: 13, column: 9, message: 'There is no person called Zoe; expected one of: Ana, Ben.' },
        { line: 14, column: 9, message: expect.stringContaining('No step says "Ana sings".') },
      ],
    },
  })
  expect(host.simulator.hash()).toBe(before)
})

test('a scene as long as the language allows is opened, a longer one refused with the limit', async () => {
  const window = await aWindow(await aHost())
  const text = aSceneText('Wait 1 second')
  const open = (length: number) => ask(window, 'openScene', { name: 'long.yaml', text: padded(text, length) })
  expect(await open(sceneLimits.length)).toEqual({ ok: true, value: { kind: 'on-stage' } })
  expect(await open(sceneLimits.length + 1)).toMatchObject({
    ok: false,
    error: {
      code: 'invalid_body',
      message: 'params.text: The file is too long: at most 131,072 characters are read.',
    },
  })
})

test.each([
  ['openScene', { id: 'nothing' }, 'not_found'],
  ['openScene', {}, 'invalid_body'],
  ['controlScene', { action: 'next' }, 'no_scene'],
  ['controlScene', { action: 'jump' }, 'invalid_body'],
  ['controlScene', { action: 'pace', ms: 0 }, 'invalid_body'],
])('%s with %j is refused with %s', async (method, params, code) => {
  expect(await ask(await aWindow(await aHost()), method, params)).toMatchObject({ ok: false, error: { code } })
})

test.each([
  ['a cyclic anchor', '&a [*a]', 'Anchors (&) are not allowed in a scene.'],
  ['a deep list', '['.repeat(100_000), 'Nested too deep: at most 12 levels.'],
  ['one line without end', 'x'.repeat(sceneLimits.length), 'the file: expected a map of keys and values, got text.'],
  ['nothing', '', 'the file: expected a map of keys and values, got nothing.'],
])('%s is refused at once and changes nothing', async (_, text, message) => {
  const host = await aHost()
  const before = [host.simulator.hash(), host.simulator.status().run]
  const began = cpuTime()
  const result = await ask(await aWindow(host), 'openScene', { name: 'hostile.yaml', text })
  expect(result).toMatchObject({ ok: true, value: { kind: 'invalid', problems: [{ message }] } })
  expect([host.simulator.hash(), host.simulator.status().run]).toEqual(before)
  expect(cpuTime() - began).toBeLessThan(3000)
})
