import { afterEach, beforeEach, expect, test } from 'vitest'
import { moveScene, toggleScene, whyNot } from '#renderer/features/scenes/scene-control.ts'
import { connectHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { toasts } from '#renderer/ui/notify.ts'
import { ok } from '#shared/contract/result.ts'
import { aSceneState } from '#test/support/scenes/a-scene-state.ts'

const asked: unknown[] = []

beforeEach(() => {
  asked.length = 0
  connectHost({
    invoke: (_, params) => {
      asked.push(params)
      return Promise.resolve(ok(null))
    },
    subscribe: () => () => {},
  })
})

afterEach(() => useMirror.setState({ scene: null }))

test('without a scene, or in one that was left, its keys keep their usual meaning', () => {
  expect(moveScene({ action: 'next' })).toBe(false)
  useMirror.setState({ scene: aSceneState({ phase: 'left' }) })
  expect([moveScene({ action: 'next' }), asked]).toEqual([false, []])
})

test('a scene is played, held and stepped', () => {
  useMirror.setState({ scene: aSceneState() })
  toggleScene()
  useMirror.setState({ scene: aSceneState({ playing: true }) })
  toggleScene()
  moveScene({ action: 'next' })
  expect(asked).toEqual([{ action: 'play' }, { action: 'pause' }, { action: 'next' }])
})

test('what leads nowhere is not asked for', () => {
  useMirror.setState({ scene: aSceneState({ phase: 'ended' }) })
  moveScene({ action: 'next' })
  moveScene({ action: 'previous' })
  expect(asked).toEqual([])
})

test('why a scene does not move is said once, however often the key is pressed', () => {
  const said: unknown[] = []
  const stop = toasts[' subscribe'](({ options }) => said.push(options.title))
  useMirror.setState({ scene: aSceneState({ phase: 'stopped' }) })
  for (let press = 0; press < 3; press += 1) moveScene({ action: 'next' })
  expect(said).toEqual(['A step could not be done. Take a step back, or begin again with R.'])
  toasts.close()
  stop()
})

test.each([
  ['previous', aSceneState(), 'This is the beginning'],
  ['previous', aSceneState({ phase: 'ended', position: 5 }), undefined],
  ['next', aSceneState({ phase: 'ended' }), 'The scene is over. R begins it again, O opens another.'],
  ['play', aSceneState({ phase: 'stopped' }), 'A step could not be done. Take a step back, or begin again with R.'],
] as const)('why %s is not possible', (action, scene, reason) => {
  expect(whyNot({ action }, scene)).toBe(reason)
})
