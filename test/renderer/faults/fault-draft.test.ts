import { expect, test } from 'vitest'
import { faultCommand, firstDraft, withKind } from '#renderer/features/faults/fault-draft.ts'

test('a draft becomes the command that makes the fault', () => {
  const draft = { ...firstDraft, aim: 'to +14155550122', count: 'always', chance: '50' }
  expect(faultCommand(draft)).toEqual({
    type: 'fault.add',
    kind: 'carrier-undelivered',
    match: { to: '+14155550122' },
    count: null,
    probability: 0.5,
  })
})

test('seconds late become milliseconds, and what is no number makes no fault', () => {
  const late = withKind(firstDraft, 'delay')
  expect(faultCommand({ ...late, value: '2.5' })).toMatchObject({ kind: 'delay', value: 2500 })
  expect(['', ' ', 'soon'].map((value) => faultCommand({ ...late, value }))).toEqual([undefined, undefined, undefined])
})

test('another kind keeps for whom it is where it can, and begins with its own value', () => {
  const toBen = { ...firstDraft, aim: 'to +14155550122' }
  expect(withKind(toBen, 'busy')).toEqual({ ...toBen, kind: 'busy', value: '' })
  expect(withKind(toBen, 'participant-race')).toMatchObject({ aim: 'anybody' })
  expect(withKind(toBen, 'api-error')).toMatchObject({ aim: 'anybody', value: '80504' })
})
