import { expect, test } from 'vitest'
import { played } from '#test/support/scenes/a-scene.ts'

const ride = 'The app opens Ride 7 for Ana and Ben: { numbers: { Ana: Blue, Ben: Green }, ttl: 1 hour }'

test('people reach each other under the numbers of the session that they share', async () => {
  expect(
    await played(ride, 'Ana texts Ben: Hi', 'Ben sees from Green: Hi', 'Ben texts Ana: Ho', 'Ana sees from Blue: Ho'),
  ).toEqual([])
})

test('strangers have no number for each other', async () => {
  expect(await played('Ana texts Ben: Hi', 'Ben sees: Hi')).toEqual([
    ['Ana texts Ben: Hi', 'Ana has no number for that: they share no session.'],
  ])
})

test('an expectation that does not hold tells what there was instead, and the scene goes on', async () => {
  const steps = [
    ride,
    'Ana texts Ben: Hi',
    'Ben sees: Ho',
    'Ben sees from Blue: Hi',
    'Ana sees: Hi',
    'The debugger shows 80901',
  ]
  expect(await played(...steps, 'Ride 7 is closed', 'Ben sees: Hi')).toEqual([
    ['Ben sees: Ho', 'Ben saw "Hi" from Green.'],
    ['Ben sees from Blue: Hi', 'Ben saw it from Green.'],
    ['Ana sees: Hi', 'Ana saw nothing.'],
    ['The debugger shows 80901', 'It showed nothing.'],
    ['Ride 7 is closed', 'It is in progress.'],
  ])
})

test('what was seen before the last expectation is not new', async () => {
  const steps = [ride, 'Ana texts Ben: Hi', 'Ben sees: Hi', 'Wait 1 second', 'Ben sees: Hi']
  expect(await played(...steps)).toEqual([['Ben sees: Hi', 'Ben saw nothing.']])
})

test('a refusal that nobody asks about ends the scene', async () => {
  expect(await played(ride, 'The app opens Ride 7', 'Ride 7 is closed')).toEqual([
    ['The app opens Ride 7', expect.stringContaining('The app was refused with 80603')],
  ])
})

test('a refusal is of that code', async () => {
  expect(
    await played(
      ride,
      'The app opens Ride 7',
      'It is refused with 80604',
      'The app closes Ride 7',
      'It is refused with 80604',
    ),
  ).toEqual([
    ['It is refused with 80604', expect.stringContaining('It was refused with 80603')],
    ['It is refused with 80604', 'It was not refused.'],
  ])
})

test('a person who is not in a call cannot answer one', async () => {
  expect(await played(ride, 'Ben answers')).toEqual([['Ben answers', "There is no call on Ben's phone."]])
})

test('calls are made, answered, spoken in and ended', async () => {
  const call = [
    'Ana calls Ben',
    "Ben's phone rings from Green",
    'Ben answers',
    'Ana says: Hello',
    'Ana presses: "1#"',
    'Ben hears: Hello',
  ]
  const end = ['Ana hangs up', "Ben's call is completed", 'Ana calls Ben', 'Ben declines', "Ana's call is busy"]
  expect(await played(ride, ...call, ...end, 'Ana calls Ben', 'Ana hangs up', "Ben's call is canceled")).toEqual([])
})

test('phones and carriers do what they are told to', async () => {
  const phone = ["Ben's phone answers by itself", 'Ana calls Ben', "Ana's call is in-progress", 'Ana hangs up']
  const carrier = ["Ben's carrier refuses texts", 'Ana texts Ben: Hi', 'Ben sees nothing', 'The debugger shows 30008']
  expect(
    await played(ride, ...phone, "Ben's phone is busy", 'Ana calls Ben', "Ana's call is busy", ...carrier),
  ).toEqual([])
})

test('faults strike as often as they are told to', async () => {
  const once = [
    'Trouble ahead: { kind: carrier-fail, to: Ben }',
    'Ana texts Ben: Hi',
    'Ben sees nothing',
    'Ana texts Ben: Hi',
    'Ben sees: Hi',
  ]
  const late = [
    'Trouble ahead: { kind: delay, delay: 5 seconds }',
    'Ana texts Ben: Hi',
    'Ben sees nothing',
    'Wait 5 seconds',
    'Ben sees: Hi',
  ]
  expect(await played(ride, ...once, ...late)).toEqual([])
})

test('a request of the app may fail', async () => {
  const steps = ['Trouble ahead: { kind: api-error }', 'The app opens Ride 7', 'It is refused with 80504']
  expect(await played(...steps, 'The app opens Ride 7', 'Ride 7 is open')).toEqual([])
})

test('the app manages sessions, people and the pool', async () => {
  const people = [
    'The app removes Ben from Ride 7',
    'Ana texts Blue: Hi',
    'The outcome is no-partner',
    'The app adds Ben to Ride 7: { on: Green }',
  ]
  const life = [
    'The app gives Ride 7 a life of 2 hours',
    'Wait 90 minutes',
    'Ride 7 is in-progress',
    'Wait until Ride 7 expires',
  ]
  const end = [
    'Ride 7 was closed by its time to live',
    'The app deletes Ride 7',
    'Ride 7 is gone',
    'The app removes Blue from the pool',
  ]
  const pool = [
    'The app reserves Green',
    'The app opens Ride 8 for Ana',
    'It is refused with 80207',
    'The app gives Green back to everybody',
  ]
  const steps = [ride, 'The app writes to Ben in Ride 7: Hello', 'Ben sees from Green: Hello']
  expect(
    await played(...steps, ...life, ...end, ...pool, 'The app opens Ride 8 for Ana', 'Ana has Green in Ride 8'),
  ).toEqual([])
  expect(await played(ride, ...people)).toEqual([
    ['The app adds Ben to Ride 7: { on: Green }', expect.stringContaining('80103')],
  ])
})

test('time passes to the next thing that happens', async () => {
  expect(await played(ride, 'Ana calls Ben', 'Wait for the next event', "Ana's call is no-answer")).toEqual([])
  expect(await played('Wait for the next event')).toEqual([
    ['Wait for the next event', 'Nothing is going to happen by itself.'],
  ])
})
