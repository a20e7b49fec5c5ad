import type { RuleFacts, RuleId } from '#shared/catalog/rules.ts'
import { faultKinds } from '#shared/resources/fault.ts'

const ana = '+14155550111'
const ben = '+14155550122'
const n1 = '+14155551212'
const n2 = '+14155553434'

type Sample<R extends RuleId> = readonly [facts: RuleFacts[R], passed: boolean]

/** Facts that each rule may decide on, at least once for each thing that it can say. */
export const ruleSamples: { readonly [R in RuleId]: readonly Sample<R>[] } = {
  'number-in-pool': [
    [{ to: n1, place: 'pool' }, true],
    [{ to: n1, place: 'none' }, false],
    [{ to: n1, place: 'messaging-service' }, false],
  ],
  'active-session': [
    [{ from: ana, to: n1, session: 'Ride 7' }, true],
    [{ from: ana, to: n1, session: null }, false],
  ],
  'session-mode': [
    [{ mode: 'voice-and-message', kind: 'call' }, true],
    [{ mode: 'voice-only', kind: 'message' }, false],
    [{ mode: 'message-only', kind: 'call' }, false],
  ],
  partner: [
    [{ person: ana, partner: ben }, true],
    [{ person: ana, partner: null }, false],
  ],
  masking: [[{ viewer: ben, shown: n2 }, true]],
  intercept: [
    [{ status: 200, problem: null }, true],
    [{ status: 500, problem: null }, true],
    [{ status: null, problem: 'The server refused the connection.' }, true],
    [{ status: null, problem: null }, true],
    [{ status: 403, problem: null }, false],
  ],
  callback: [
    [{ status: null, problem: 'No answer came within 15 seconds.' }, true],
    [{ status: 404, problem: null }, true],
  ],
  'previous-session': [
    [{ session: 'Ride 7', ended: 'api' }, true],
    [{ session: 'Ride 7', ended: null }, true],
  ],
  'session-expired-before': [
    [{ session: 'Ride 7', ended: 'ttl' }, false],
    [{ session: 'Ride 7', ended: 'date-expiry' }, false],
  ],
  'known-participant': [[{ from: ana, to: n1, own: n2 }, false]],
  'out-of-session': [
    [{ kind: 'message', asked: true }, true],
    [{ kind: 'message', asked: false }, false],
    [{ kind: 'call', asked: false }, false],
  ],
  'out-of-session-answer': [
    [{ status: 200, use: 'twiml', problem: null }, true],
    [{ status: 200, use: 'new-session', problem: null }, true],
    [{ status: 204, use: 'nothing', problem: null }, true],
    [{ status: 200, use: 'unusable', problem: null }, false],
    [{ status: 500, use: 'error', problem: null }, false],
    [{ status: null, use: 'error', problem: 'The server refused the connection.' }, false],
  ],
  twiml: [
    [{ kind: 'message', verbs: 'Message' }, true],
    [{ kind: 'call', verbs: '' }, true],
  ],
  'reply-limit': [
    [{ from: n1, to: ana, before: 0, asked: 1, allowed: 1 }, true],
    [{ from: n1, to: ana, before: 14, asked: 3, allowed: 1 }, false],
    [{ from: n1, to: ana, before: 15, asked: 1, allowed: 0 }, false],
  ],
  'twiml-answer': [
    [{ status: 200, use: 'twiml' }, true],
    [{ status: 204, use: 'nothing' }, true],
    [{ status: 200, use: 'unusable' }, false],
    [{ status: null, use: 'error' }, false],
    [{ status: 500, use: 'error' }, false],
    [{ status: null, use: 'circle' }, false],
  ],
  'answer-taken': (['intercept', 'out-of-session', 'twiml'] as const).map((kind) => [{ kind }, false]),
  'new-session': [
    [{ person: ana, partner: ben, code: null }, true],
    [{ person: ana, partner: ben, code: 80603 }, false],
  ],
  'platform-stop-filter': (['block', 'still-blocked', 'unblock', 'not-blocked', 'help', 'off'] as const).map(
    (action) => [{ word: 'STOP', from: ana, to: n1, action }, true],
  ),
  'opt-out-word': [
    [{ era: '2026', word: null }, true],
    [{ era: '2026', word: 'STOP' }, true],
    [{ era: '2026', word: 'STOP' }, false],
  ],
  'outbound-opt-out': [
    [{ from: n2, to: ben }, true],
    [{ from: n2, to: ben }, false],
  ],
  'message-length': [
    [{ characters: 24, segments: 1, encoding: 'GSM-7' }, true],
    [{ characters: 1601, segments: 24, encoding: 'UCS-2' }, false],
  ],
  'media-reserved': [
    [{ media: 1 }, true],
    [{ media: 2 }, true],
  ],
  carrier: [
    [{ to: ben, result: 'delivered' }, true],
    [{ to: ben, result: 'undelivered' }, false],
    [{ to: ben, result: 'failed' }, false],
  ],
  ring: [[{ callee: ben, shown: n2, seconds: 30 }, true]],
  answered: (['person', 'automatic', 'voicemail'] as const).map((how) => [{ by: ben, how }, true]),
  declined: [[{ by: ben }, false]],
  busy: [[{ by: ben }, false]],
  'no-answer': [[{ by: ben, seconds: 30 }, false]],
  'hung-up': [
    [{ by: ana, seconds: 5 }, true],
    [{ by: ana, seconds: 1 }, true],
    [{ by: ana, seconds: null }, false],
  ],
  'ended-by-request': [
    [{ seconds: 5 }, true],
    [{ seconds: 1 }, true],
    [{ seconds: null }, false],
  ],
  'pool-not-empty': [
    [{ of: 2 }, true],
    [{ of: 0 }, false],
  ],
  country: [
    [{ fitting: 1, of: 2, identifier: ana, country: 'US' }, true],
    [{ fitting: 0, of: 2, identifier: '+819012345678', country: 'JP' }, false],
    [{ fitting: 0, of: 2, identifier: '+9991234567', country: null }, false],
  ],
  'voice-capable': [
    [{ fitting: 1, of: 1 }, true],
    [{ fitting: 0, of: 2 }, false],
  ],
  'sms-capable': [
    [{ fitting: 1, of: 1 }, true],
    [{ fitting: 0, of: 2 }, false],
  ],
  'geo-match': [
    [{ fitting: 1, of: 2, level: 'area-code', areaCode: '415', place: null }, true],
    [{ fitting: 2, of: 2, level: 'area-code', areaCode: null, place: null }, true],
    [{ fitting: 0, of: 2, level: 'overlay', areaCode: '415', place: '415/628' }, false],
    [{ fitting: 0, of: 2, level: 'radius', areaCode: '415', place: 'California' }, false],
  ],
  fault: [
    ...faultKinds.map((kind) => [{ kind, id: 3, value: null }, false] as const),
    [{ kind: 'delay', id: 3, value: 500 }, true],
  ],
  'magic-number': [
    [{ to: '+15005550001', kind: 'call', code: 21217 }, false],
    [{ to: '+15005550052', kind: 'call', code: null }, true],
  ],
  'voicemail-greeting': [[{ owner: '+15005550054' }, true]],
  'not-reserved': [
    [{ fitting: 1, of: 2 }, true],
    [{ fitting: 0, of: 2 }, false],
  ],
  'unused-by-person': [
    [{ fitting: 1, of: 2, identifier: ana }, true],
    [{ fitting: 0, of: 1, identifier: ana }, false],
  ],
  'nobodys-own': [
    [{ fitting: 1, of: 2 }, true],
    [{ fitting: 0, of: 1 }, false],
  ],
  'shown-already': [[{ identifier: n1, number: n1 }, false]],
  'number-pick': (['first-fit', 'least-used', 'used-last', 'never-used', 'used-longest-ago'] as const).map((reason) => [
    { number: n1, of: 2, reason },
    true,
  ]),
  'named-number': [
    [{ named: n1, problem: null }, true],
    ...(
      [
        'two-numbers',
        'not-a-number',
        'invalid-sid',
        'not-owned',
        'not-in-service',
        'own-number',
        'reserved',
        'no-voice',
        'no-sms',
      ] as const
    ).map((problem) => [{ named: n1, problem }, false] as const),
  ],
  'pair-unused': [
    [{ identifier: ana, number: n1, exempt: false }, true],
    [{ identifier: ana, number: n1, exempt: true }, true],
    [{ identifier: ana, number: n1, exempt: false }, false],
  ],
  'session-expiry': [
    [{ session: 'Ride 7', reason: 'ttl', ttl: 3600 }, true],
    [{ session: 'Ride 7', reason: 'ttl', ttl: 0 }, true],
    [{ session: 'Ride 7', reason: 'date-expiry', ttl: 60 }, true],
  ],
  'reopen-conflict': [
    [{ identifier: ana, number: n1, exempt: true }, true],
    [{ identifier: ana, number: n1, exempt: false }, false],
  ],
}
