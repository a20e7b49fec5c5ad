import { beforeEach, expect, test } from 'vitest'
import { act, actionsFor, needsNewDate, useRefusedActions } from '#renderer/features/sessions/session-actions.ts'
import { connectHost } from '#renderer/state/host.ts'
import { clearSelection, select, useSelection } from '#renderer/state/selection.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { aSessionView, noon, serviceSid } from '#test/support/a-world.ts'

const session = aSessionView({ status: 'closed', closedReason: 'api' })
const refusal = { code: 80604, status: 400, message: 'Proxy identifier already in use.' }

let asked: unknown[] = []

function hostThatAnswers(answer: Result<unknown>): void {
  connectHost({
    invoke: (_method, params) => {
      asked.push(params)
      return Promise.resolve(answer)
    },
    subscribe: () => () => {},
  })
}

beforeEach(() => {
  asked = []
  useRefusedActions.setState(new Map(), true)
  clearSelection()
})

test('a closed session can be re-opened, an active one closed, either deleted', () => {
  expect((['open', 'in-progress', 'closed'] as const).map((status) => actionsFor({ status }))).toEqual([
    ['close', 'delete'],
    ['close', 'delete'],
    ['reopen', 'delete'],
  ])
})

test('a refused action is remembered with its session until it succeeds', async () => {
  hostThatAnswers(refuse(refusal))
  await act(session, 'reopen')
  expect(useRefusedActions.getState().get(session.sid)).toEqual({ action: 'reopen', error: refusal })
  hostThatAnswers(ok(session))
  await act(session, 'reopen')
  expect(useRefusedActions.getState().size).toBe(0)
})

test('re-opening asks for in-progress, as the platform wants it', async () => {
  hostThatAnswers(ok(session))
  await act(session, 'reopen')
  expect(asked).toEqual([{ type: 'session.update', serviceSid, sessionSid: session.sid, status: 'in-progress' }])
})

test('a session past its date needs a new one', () => {
  expect([
    needsNewDate({ dateExpiry: noon }, noon),
    needsNewDate({ dateExpiry: noon + 1 }, noon),
    needsNewDate({ dateExpiry: null }, noon),
  ]).toEqual([true, false, false])
})

test('a deleted session is no longer selected', async () => {
  hostThatAnswers(ok(null))
  select({ kind: 'session', sessionSid: session.sid })
  await act(session, 'delete')
  expect(useSelection.getState().selected).toBeNull()
})
