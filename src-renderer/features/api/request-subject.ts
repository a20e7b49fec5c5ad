import type { Selection, Subject } from '#renderer/state/selection.ts'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'

/** What a request lights up: what it changed, else what its path names. */
export function selectionOfRequest(
  { id, changed, path }: LoggedRequest,
  numbers: readonly Pick<OwnedNumber, 'sid' | 'e164'>[],
): Selection {
  return { kind: 'request', id, about: changed ?? subjectOfPath(path, numbers) }
}

const sidIn = {
  session: /\/Sessions\/(KC[0-9a-f]{32})/,
  leg: /\/(?:Messages|Calls)\/((?:SM|MM|CA)[0-9a-f]{32})/,
  number: /\/(?:IncomingPhoneNumbers|PhoneNumbers)\/(PN[0-9a-f]{32})/,
  alert: /\/Alerts\/(NO[0-9a-f]{32})/,
} as const

function subjectOfPath(path: string, numbers: readonly Pick<OwnedNumber, 'sid' | 'e164'>[]): Subject | null {
  const named = (what: keyof typeof sidIn) => sidIn[what].exec(path)?.[1]
  const [sessionSid, resourceSid, alertSid] = [named('session'), named('leg'), named('alert')]
  if (sessionSid !== undefined) return { kind: 'session', sessionSid }
  if (resourceSid !== undefined) return { kind: 'contact', resourceSid }
  if (alertSid !== undefined) return { kind: 'alert', alertSid }
  const number = numbers.find(({ sid }) => sid === named('number'))
  return number === undefined ? null : { kind: 'number', e164: number.e164 }
}
