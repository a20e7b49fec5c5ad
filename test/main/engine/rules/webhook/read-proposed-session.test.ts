import { expect, test } from 'vitest'
import { readProposedSession } from '#main/engine/rules/webhook/read-proposed-session.ts'

const participantIdentifier = '+14155550122'

function problemOf(json: unknown): string | null {
  const read = readProposedSession(JSON.stringify(json))
  return read.ok ? null : read.problem
}

test.each([
  [{}, 'participantIdentifier must be given'],
  [{ participantIdentifier: 5 }, 'participantIdentifier must be text'],
  [{ participantIdentifier: '' }, 'participantIdentifier must not be empty'],
  [{ participantIdentifier, ttl: -1 }, 'ttl must not be negative'],
  [{ participantIdentifier, ttl: 'soon' }, 'ttl must be a whole number of seconds, at most 2147483646'],
  [{ participantIdentifier, dateExpiry: 'soon' }, 'dateExpiry must be an ISO 8601 date or time'],
  [{ participantIdentifier, dateExpiry: 5 }, 'dateExpiry must be text'],
  [{ participantIdentifier, mode: 'fax' }, 'mode must be one of message-only, voice-only, voice-and-message'],
  [{ participantIdentifier, uniqueName: 'x'.repeat(192) }, 'uniqueName must be at most 191 characters long'],
  [[], 'it is not a JSON object'],
])('of %j it says what is wrong: %s', (json, problem) => {
  expect(problemOf(json)).toBe(problem)
})

test('seconds may be text, and null is as if left out', () => {
  expect(readProposedSession(JSON.stringify({ participantIdentifier, ttl: '60', mode: null }))).toEqual({
    ok: true,
    wish: { participantIdentifier, ttl: 60, mode: null },
  })
})
