import { expect, test } from 'vitest'
import { performScene, succeeded } from '#main/scenes/perform-scene.ts'
import { recordRun } from '#main/scenes/record/record-run.ts'
import type { Simulator } from '#main/simulator/simulator.ts'
import type { CommandInput } from '#shared/contract/command.ts'
import type { RecordedScene } from '#shared/contract/scene-state.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { readScene } from '#test/support/scenes/a-scene.ts'

const wish = { title: 'By hand', about: 'Recorded from what was done by hand.', keepNumbers: false }
const [ana, ben, blue, green] = ['+14155550111', '+14155550122', '+14155551212', '+14155553434']

async function recorded(simulator: Simulator, keepNumbers = false): Promise<RecordedScene> {
  const result = await recordRun(simulator, { ...wish, keepNumbers })
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function write(simulator: Simulator, from: string, to: string, body: string): void {
  run(simulator, { type: 'phone.sendMessage', from, to, body })
}

/** The steps of the starter scene and what follows them, as they are written. */
function stepsOf({ text }: RecordedScene): string[] {
  return text
    .split('\n')
    .filter((line) => /^ {6}(?:- |# )/.test(line))
    .map((line) => line.trim().replace(/^- /, ''))
    .slice(4)
}

test('what was done by hand is a scene with what came of it', async () => {
  const simulator = await aSimulator()
  write(simulator, ben, green, 'Two minutes!')
  const scene = await recorded(simulator)
  expect(scene).toMatchObject({ steps: 7, expectations: 4, unsaid: [] })
  await expect(scene.text).toMatchFileSnapshot('./by-hand.yaml')
})

test('numbers keep the names that they were given, where a scene can call them so', async () => {
  const simulator = await aSimulator()
  run(simulator, { type: 'number.set', e164: blue, friendlyName: 'Support line' })
  run(simulator, { type: 'number.set', e164: green, friendlyName: 'Line 1 of 415 555 3434' })
  write(simulator, ben, green, 'Two minutes!')
  const { text } = await recorded(simulator)
  expect(text).toContain('\n  Support-line: +1 415 555 1212\n  Blue: +1 415 555 3434\n')
  expect(text).toContain('- Ana sees from Support-line: Two minutes!')
})

test('a session keeps its name, with what belongs into one', async () => {
  const simulator = await aSimulator()
  const [service] = simulator.query({ type: 'services.page', after: 0, limit: 1 }).items
  const serviceSid = service?.item.sid ?? ''
  const names = ['Fahrt 12 – Flughafen', 'Pick-up/drop-off', 'Müller & Söhne #4', '“Quoted”: a, b.']
  for (const uniqueName of names) run(simulator, { type: 'session.create', serviceSid, uniqueName })
  const { text, unsaid } = await recorded(simulator)
  expect(unsaid).toEqual([])
  for (const name of [...names.slice(0, 3), 'Session 1']) expect(text).toContain(`The app opens ${name}`)
})

test('time that passed is waited for, with what happened meanwhile', async () => {
  const simulator = await aSimulator()
  run(simulator, { type: 'phone.dial', from: ana, to: blue })
  await simulator.changeClock({ advanceSeconds: 31.5 })
  expect(stepsOf(await recorded(simulator))).toEqual([
    'Ana calls Ben',
    "Ben's phone rings from Green",
    'Wait 32 seconds',
    'Ana hears: Nobody answered.',
    "Ana's call is no-answer",
    "Ben's call is no-answer",
    'No number leaked',
  ])
})

test('a call of 2.4 s is one of 2 seconds again, whatever fraction of a second passed before it', async () => {
  const simulator = await aSimulator()
  const act = (type: 'call.answer' | 'call.hangUp') => {
    const [call] = simulator.query({ type: 'phone.calls', e164: ben, limit: 1 })
    run(simulator, { type, phone: ben, callSid: call?.sid ?? '' })
  }
  run(simulator, { type: 'phone.dial', from: ana, to: blue })
  await simulator.changeClock({ advanceSeconds: 1.7 })
  act('call.answer')
  await simulator.changeClock({ advanceSeconds: 1.2 })
  write(simulator, ana, blue, 'Can you hear me?')
  await simulator.changeClock({ advanceSeconds: 1.2 })
  act('call.hangUp')
  const steps = stepsOf(await recorded(simulator))
  const talk = steps.slice(steps.indexOf('Ben answers'), steps.indexOf('Ben hangs up'))
  expect(talk.filter((step) => step.startsWith('Wait'))).toEqual(['Wait 1 second', 'Wait 1 second'])
})

test('where whole seconds would change what happens, time is told to the millisecond', async () => {
  const simulator = await aSimulator()
  await simulator.changeClock({ advanceSeconds: 3599.9 })
  write(simulator, ben, green, 'Just in time')
  await simulator.changeClock({ advanceSeconds: 3599.9 })
  write(simulator, ben, green, 'Again')
  expect(stepsOf(await recorded(simulator))).toContain('Ben texts Ana: Again')
})

test('what the app was refused and what the debugger showed is expected', async () => {
  const simulator = await aSimulator()
  write(simulator, ben, green, 'Stop')
  const serviceSid = simulator.query({ type: 'services.page', after: 0, limit: 1 }).items[0]?.item.sid ?? ''
  const refused: CommandInput = { type: 'session.create', serviceSid, uniqueName: 'Ride 7' }
  expect(simulator.execute({ ...refused })).toMatchObject({ ok: false })
  expect(stepsOf(await recorded(simulator))).toEqual([
    'Ben texts Ana: Stop',
    expect.stringMatching(/^Ben sees from Green: You have successfully been unsubscribed/),
    'The outcome is dropped-opt-out',
    'Nobody sees: Stop',
    'The debugger shows 80901',
    'Ben is opted out of Green',
    'The app opens Ride 7',
    'It is refused with 80603',
    'No number leaked',
  ])
})

test('what a scene has no words for is marked where it happened', async () => {
  const simulator = await aSimulator()
  run(simulator, { type: 'service.create', uniqueName: 'another' })
  run(simulator, { type: 'phone.set', e164: '+14155550199', label: 'Zoe' })
  run(simulator, { type: 'phone.remove', e164: '+14155550199' })
  write(simulator, ben, green, 'Hello?')
  const scene = await recorded(simulator)
  expect(scene.unsaid).toEqual(['another service was made; a scene has one', 'a phone was taken off the table'])
  expect(stepsOf(scene).slice(0, 3)).toEqual([
    '# left out: another service was made; a scene has one',
    '# left out: a phone was taken off the table',
    'Ben texts Ana: Hello?',
  ])
})

test('people get numbers that are nobody’s, also in what they wrote, unless theirs are to be kept', async () => {
  const simulator = await aSimulator({ empty: true })
  const real = '+12128675309'
  run(simulator, { type: 'phone.set', e164: real, label: 'Jenny' })
  run(simulator, { type: 'service.create', uniqueName: 'rides' })
  run(simulator, { type: 'number.set', e164: blue })
  write(simulator, real, blue, 'Call me: (212) 867-5309')
  const [masked, kept] = [await recorded(simulator), await recorded(simulator, true)]
  expect(masked.text).toContain('Jenny: +1 212 555 0100')
  expect(masked.text).not.toMatch(/867.?5309/)
  expect(masked.text).toContain('Jenny texts Blue: "Call me: +12125550100"')
  expect(kept.text).toContain('Jenny: +1 212 867 5309')
})

test('nothing is called by a name that holds a real number', async () => {
  const simulator = await aSimulator({ empty: true })
  const real = '+12128675309'
  run(simulator, { type: 'phone.set', e164: real, label: 'Jenny212-867-5309' })
  const { sid: serviceSid } = run(simulator, { type: 'service.create', uniqueName: 'rides' })
  const { sid: numberSid } = run(simulator, { type: 'number.set', e164: blue, friendlyName: 'Jenny 212 867 53 09' })
  run(simulator, { type: 'pool.add', serviceSid, numberSid })
  const participants = [{ identifier: real }]
  run(simulator, { type: 'session.create', serviceSid, uniqueName: 'Ride 212-867-5309', participants })
  const { text } = await recorded(simulator)
  expect(text).toContain('The app opens Session 1 for Ana: { numbers: { Ana: Blue } }')
  expect(text).not.toMatch(/867.?53/)
})

test('people whose numbers cannot all be replaced are not written down with their own', async () => {
  const simulator = await aSimulator({ empty: true })
  for (let line = 0; line < 100; line += 1) {
    run(simulator, { type: 'number.set', e164: `+1212555${String(line + 100).padStart(4, '0')}` })
  }
  run(simulator, { type: 'phone.set', e164: '+12128675309' })
  expect(await recordRun(simulator, wish)).toMatchObject({ ok: false, error: { code: 'not_recordable' } })
  expect(await recordRun(simulator, { ...wish, keepNumbers: true })).toMatchObject({ ok: true })
})

test('a run of more people than a scene can have is refused', async () => {
  const simulator = await aSimulator({ empty: true })
  for (let line = 0; line <= 50; line += 1) {
    run(simulator, { type: 'phone.set', e164: `+1212867${5000 + line}` })
  }
  expect(await recordRun(simulator, wish)).toMatchObject({ ok: false, error: { code: 'recording_too_long' } })
})

test('a run in which nothing was done is a scene too', async () => {
  const simulator = await aSimulator({ empty: true })
  const { text } = await recorded(simulator)
  expect(succeeded(await performScene(readScene(text)))).toBe(true)
})

test('a run that is too long for one scene is refused', async () => {
  const simulator = await aSimulator()
  for (let count = 0; count < 2000; count += 1) run(simulator, { type: 'phone.set', e164: ana })
  expect(await recordRun(simulator, wish)).toMatchObject({ ok: false, error: { code: 'recording_too_long' } })
})
