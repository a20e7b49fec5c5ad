import { expect, test } from 'vitest'
import { orderTrace } from '#renderer/features/inspector/trace-order.ts'
import { aTraceStep } from '#test/support/a-trace-step.ts'

const pool = aTraceStep({ rule: 'number-in-pool' })
const word = aTraceStep({ rule: 'opt-out-word', passed: false })
const partner = aTraceStep({ rule: 'partner', passed: false })

test('the first rule that failed comes before what passed', () => {
  expect(orderTrace([pool, word, partner])).toEqual({
    stoppedBy: { ...word, place: 1 },
    alsoFailed: [{ ...partner, place: 2 }],
    passed: [{ ...pool, place: 0 }],
    after: [],
    warned: [],
  })
})

test('what was done after it was stopped had not passed before', () => {
  const asked = aTraceStep({ rule: 'out-of-session' })
  const { passed, after } = orderTrace([pool, partner, asked])
  expect([passed, after]).toEqual([[{ ...pool, place: 0 }], [{ ...asked, place: 2 }]])
})

test('where every rule passed nothing stopped it', () => {
  expect(orderTrace([pool])).toEqual({
    stoppedBy: null,
    alsoFailed: [],
    passed: [{ ...pool, place: 0 }],
    after: [],
    warned: [],
  })
})

test('a rule that passed with a warning is told apart, and keeps its place among what passed', () => {
  const intercept = aTraceStep({ rule: 'intercept', warning: 80908 })
  const { stoppedBy, passed, warned } = orderTrace([pool, intercept])
  expect([stoppedBy, warned]).toEqual([null, [{ ...intercept, place: 1 }]])
  expect(passed).toHaveLength(2)
})
