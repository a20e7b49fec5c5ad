import { expect, test } from 'vitest'
import { commandInWords } from '#renderer/features/branches/command-words.ts'

const names = {
  person: (e164: string) => (e164 === '+14155550111' ? 'Ana' : e164),
  session: () => 'Ride 7',
}

test('what was done last is told in plain words, with names where there are any', () => {
  const [from, to] = ['+14155550111', '+14155551212']
  const send = { type: 'phone.sendMessage' as const, from, to, mediaUrls: [] }
  expect(commandInWords({ ...send, body: 'STOP' }, names)).toBe('Ana wrote “STOP” to +1 415 555 1212')
  expect(commandInWords({ ...send, body: '' }, names)).toBe('Ana sent a picture to +1 415 555 1212')
  expect(commandInWords({ ...send, body: 'a'.repeat(90) }, names)).toContain(`“${'a'.repeat(60)}…”`)
  const target = { serviceSid: 'KS1', sessionSid: 'KC1' }
  expect(commandInWords({ type: 'session.update', ...target, status: 'closed' }, names)).toBe(
    'Ride 7 was set to closed',
  )
  expect(commandInWords({ type: 'session.delete', ...target }, names)).toBe('Ride 7 was deleted')
})

test('settings that were changed are named, if any', () => {
  const set = (values: object) => commandInWords({ type: 'settings.set', values }, names)
  expect(set({ rateLimit: false, retentionDays: null })).toBe('Settings were changed: rateLimit, retentionDays')
  expect(set({})).toBe('Settings stayed as they were')
})
