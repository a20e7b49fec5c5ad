import { expect, test } from 'vitest'
import { Pauses } from '#main/scenes/record/pauses.ts'

const quiet = { happened: false, inCall: false }
const event = { happened: true, inCall: false }
const talk = { happened: true, inCall: true }

function sentences(pauses: Pauses, ...passed: Parameters<Pauses['step']>[]): readonly (string | undefined)[] {
  return passed.map((pause) => pauses.step(...pause)?.sentence)
}

test('time is told in whole seconds, and what was not said or said too much is made up for', () => {
  expect(sentences(new Pauses(false), [900, quiet], [1200, quiet], [300, event], [1700, quiet])).toEqual([
    undefined,
    'Wait 2 seconds',
    'Wait 1 second',
    'Wait 1 second',
  ])
})

test('a call is as long as it was, whatever was owed before; afterwards that is made up for', () => {
  expect(sentences(new Pauses(false), [900, quiet], [1100, talk], [1300, talk], [800, quiet])).toEqual([
    undefined,
    'Wait 1 second',
    'Wait 1 second',
    'Wait 2 seconds',
  ])
})

test('to the millisecond nothing is owed', () => {
  expect(sentences(new Pauses(true), [1900, quiet], [1100, talk])).toEqual([
    'Wait 1 second 900 milliseconds',
    'Wait 1 second 100 milliseconds',
  ])
})
