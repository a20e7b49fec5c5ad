import { expect, test } from 'vitest'
import { run } from '#test/support/a-simulator.ts'
import { aSceneText } from '#test/support/scenes/a-scene.ts'
import { aSceneStage, type TestStage } from '#test/support/scenes/a-scene-stage.ts'

const [ana, ben, blue, green] = ['+14155550111', '+14155550122', '+14155551212', '+14155553434']
const ride = 'The app opens Ride 7 for Ana and Ben: { numbers: { Ana: Blue, Ben: Green } }'
const text = aSceneText(ride, 'Ana texts Ben: Hi', 'Ben sees from Green: Hi', 'The app closes Ride 7')

function write({ simulator }: TestStage, body: string) {
  return run(simulator, { type: 'phone.sendMessage', from: ben, to: green, body })
}

function session({ simulator }: TestStage) {
  return simulator.query({ type: 'sessions.shown', active: 10, closed: 10 })[0]
}

test('what the audience does by hand is noted, and the scene goes on', async () => {
  const on = await aSceneStage(text)
  await on.control('next')
  write(on, 'Yes?')
  expect(on.state().isTouched).toBe(true)
  await on.control('next', 'next')
  expect(on.played()).toHaveLength(3)
})

test('an action that is no longer possible says so and stops the scene', async () => {
  const on = await aSceneStage(text)
  await on.control('next')
  const { serviceSid = '', sid: sessionSid = '' } = session(on) ?? {}
  run(on.simulator, { type: 'session.delete', serviceSid, sessionSid })
  await on.control('next', 'next', 'next')
  expect(on.state().phase).toBe('stopped')
  expect(on.played().at(-1)).toContain('The app closes Ride 7. ✗ The app was refused with')
})

test('a step back takes back what was done by hand too, and keeps it as a history that was left', async () => {
  const on = await aSceneStage(text)
  await on.control('next', 'next')
  write(on, 'By hand')
  await on.control('previous')
  expect(on.simulator.query({ type: 'phone.messages', e164: ana, limit: 10 })).toEqual([])
  const kept = on.simulator.history.branches()
  expect([on.state().isTouched, kept.length]).toEqual([false, 2])
  await on.control('previous')
  expect(on.simulator.history.branches()).toHaveLength(2)
})

test('a step back from the head of a chapter takes back what was done by hand', async () => {
  const on = await aSceneStage(`${text}\n  - title: Later\n    steps: [Ana texts Ben: Bye]\n`)
  await on.control('next', 'next', 'next', 'next', 'next')
  const { position } = on.state()
  const before = on.simulator.hash()
  write(on, 'By hand')
  await on.control('previous')
  expect([on.state().position, on.state().isTouched, on.simulator.hash()]).toEqual([position - 1, false, before])
})

test.each<[string, (on: TestStage) => unknown]>([
  ['a rewind', ({ simulator }) => simulator.history.rewind(1)],
  ['a step back in time', ({ simulator }) => simulator.history.stepBack()],
])('%s by hand leaves the scene', async (_, leave) => {
  const on = await aSceneStage(text)
  await on.control('next', 'play')
  await leave(on)
  expect([on.state().phase, on.state().playing]).toEqual(['left', false])
  expect(await on.stage.control({ action: 'next' })).toMatchObject({ ok: false, error: { code: 'no_scene' } })
  await on.control('restart')
  expect([on.state().phase, on.state().position]).toEqual(['under-way', 1])
})

test.each<[string, (on: TestStage) => unknown]>([
  ['a reset', ({ simulator }) => simulator.reset()],
  ['a return to what was there before', ({ simulator }) => simulator.history.switchTo('branch-1')],
])('after %s there is no scene', async (_, leave) => {
  const on = await aSceneStage(text)
  await on.control('next', 'play')
  await leave(on)
  expect(on.stage.state()).toBe(null)
})

test.each<[string, (on: TestStage) => unknown]>([
  ['a step back in time', ({ simulator }) => simulator.history.stepBack()],
  ['another run', ({ simulator }) => simulator.reset()],
])('who returns from %s to where the scene was left goes on with it', async (_, leave) => {
  const on = await aSceneStage(text)
  const straight = await aSceneStage(text)
  await on.control('next', 'next')
  await leave(on)
  await on.simulator.history.switchTo(on.simulator.history.branches().at(-1)?.id ?? '')
  expect([on.state().phase, on.state().position, on.state().isTouched]).toEqual(['under-way', 3, false])
  await on.control('next', 'next')
  await straight.control('next', 'next', 'next', 'next')
  expect([on.played(), on.simulator.hash()]).toEqual([straight.played(), straight.simulator.hash()])
})

test('a scene that was ended does not come back with its history', async () => {
  const on = await aSceneStage(text)
  await on.control('next', 'leave')
  on.simulator.reset()
  await on.simulator.history.switchTo(on.simulator.history.branches().at(-1)?.id ?? '')
  expect(on.stage.state()).toBe(null)
})

test('time that runs by hand between two steps runs on from where the next step brings it', async () => {
  const on = await aSceneStage(aSceneText(ride, 'Wait 1 hour', 'Ana texts Ben: Hi'))
  await on.control('next')
  await on.simulator.changeClock({ mode: 'running' })
  await on.control('next')
  const { now } = on.simulator.clock()
  on.time.pass(5000)
  on.simulator.catchUp()
  expect(on.simulator.clock().now).toBe(now + 5000)
})

test('after leaving, what the scene made stays', async () => {
  const on = await aSceneStage(text)
  await on.control('next', 'leave')
  expect([on.stage.state(), session(on)?.uniqueName]).toEqual([null, 'Ride 7'])
  expect(on.simulator.query({ type: 'number', e164: blue })?.pool?.inUse).toBe(1)
})

test('without a scene a restart begins as the program did', async () => {
  const on = await aSceneStage(text)
  await on.control('leave', 'restart')
  expect(session(on)?.uniqueName).toBe('Ride 7')
  expect(on.simulator.query({ type: 'phone.messages', e164: ben, limit: 1 })[0]?.body).toContain('blue jacket')
})
