import { pages } from '#shared/catalog/pages.ts'
import type { Proof } from './proof.ts'

export interface Behaviour extends Proof {
  readonly title: string
  readonly what: string
  readonly source: string
}

const changelog = 'https://www.twilio.com/docs/proxy/proxy-changelog'
const limitsPage = 'https://www.twilio.com/docs/proxy/proxy-limits'
const overrides = 'https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides'

/** What no trace names, because nobody has to ask why. */
export const furtherBehaviour: readonly Behaviour[] = [
  {
    title: 'Session status',
    what: 'A session is open until its first interaction, then in-progress, and closed by request or by its expiry. A closed session can only be put back in progress; it keeps its people and their numbers. Any other change of it is refused (80607, 80608).',
    source: pages.session,
    tests: ['T-037', 'T-052', 'T-053', 'T-055', 'T-056', 'T-057', 'T-058'],
  },
  {
    title: 'Expiry of a session',
    what: 'The ttl counts from the creation, the last interaction or the re-opening; an expiry date beats it. Neither fills in the other. A session without an own ttl takes the default of its service when it is made.',
    source: pages.session,
    settings: ['assumeNinetyDayTtl'],
    tests: ['T-039', 'T-040', 'T-042', 'T-043', 'T-044', 'T-045', 'T-046', 'T-059', 'T-061'],
  },
  {
    title: 'Retention',
    what: 'A session that has been closed for the number of days goes, with its participants, its interactions and the records of their messages and calls; the records also where the session was deleted earlier.',
    source: changelog,
    settings: ['retentionDays'],
    tests: [
      'T-064',
      'T-177',
      'main/engine/retention › another number of days counts for sessions that are closed already; none keeps them',
    ],
  },
  {
    title: 'Participants',
    what: 'A session has at most two. Somebody else may come for a person who was removed; a removed person never returns to the same session (80103). Removing answers 200 and keeps the record, with its date.',
    source: pages.participant,
    tests: ['T-067', 'T-068', 'T-070', 'T-071', 'T-075', 'T-076', 'T-077'],
  },
  {
    title: 'Identifiers',
    what: 'An identifier is a phone number. Whether it could exist is only asked in strict mode.',
    source: 'https://www.twilio.com/docs/errors/80404',
    settings: ['strictIdentifiers'],
    tests: ['T-072', 'T-073', 'T-175'],
  },
  {
    title: 'Two requests for one person at once',
    what: 'They meet only where a fault has them meet. One of them answers 409 (80623); where the account allows conflicts both succeed and the debugger warns (80802).',
    source: 'https://www.twilio.com/docs/errors/80623',
    settings: ['allowParticipantConflict'],
    tests: ['T-092', 'T-093', 'T-094'],
  },
  {
    title: 'The pool',
    what: 'A number belongs to one service. `in_use` counts active sessions, not people. Reserving a number leaves running sessions alone; a number that an active session uses cannot leave (80611).',
    source: pages.phoneNumber,
    tests: ['T-023', 'T-025', 'T-026', 'T-029', 'T-031', 'T-032', 'T-033', 'T-034', 'T-035', 'T-036'],
  },
  {
    title: 'Messaging Services',
    what: 'A number of a Messaging Service cannot join a pool, but a number of a pool can join a Messaging Service. Where that handles incoming texts itself, they never reach Proxy.',
    source: pages.phoneNumber,
    tests: ['T-027', 'T-028', 'T-176'],
  },
  {
    title: 'How numbers are dialled',
    what: 'Mexico’s 1 is inserted for texts and calls where the service wants it, Argentina’s 9 for calls where the account does. Identifiers stay as they were given, and what was inserted is taken off a caller’s number again.',
    source: pages.numberManagement,
    settings: ['mexicoInsertOne', 'argentinaSmartNine'],
    tests: ['T-170', 'T-171', 'T-173', 'main/engine/rules/country/country › a caller’s number loses what was inserted'],
  },
  {
    title: 'Interactions',
    what: 'Each text and call in session leaves one, with both legs; a text’s data holds its body, an answered call’s its seconds as text. Deleting one leaves the records of its messages and calls.',
    source: 'https://www.twilio.com/docs/proxy/api/interaction',
    tests: ['T-112', 'T-113', 'T-114', 'T-115', 'T-119', 'T-120'],
  },
  {
    title: 'Messages from the application',
    what: 'They come from the proxy number of the one they are for, and have no inbound leg. The intercept URL is not asked. Somebody who opted out is not written to (80613).',
    source: 'https://www.twilio.com/docs/proxy/api/sending-messages',
    tests: [
      'T-116',
      'T-117',
      'T-118',
      'main/engine/traffic/message-interactions › an opted-out participant is refused with 80613, and the debugger says 21610',
    ],
  },
  {
    title: 'Media',
    what: 'Media goes out with its text, on both legs; intercept and status callbacks name it in one field, a JSON array of addresses.',
    source: changelog,
    tests: ['T-128', 'main/engine/traffic/messages › a text with media goes out with its media, on MM legs'],
  },
  {
    title: 'Status callbacks',
    what: 'A text is reported by its inbound leg, then as sent and as delivered; a call by its inbound leg, then as initiated, then with its end. They decide nothing: one that fails leaves 80908.',
    source: pages.webhooks,
    tests: [
      'T-158',
      'T-159',
      'T-160',
      'T-161',
      'main/webhooks/callbacks › callbacks of one interaction come in order and one at a time',
    ],
  },
  {
    title: 'Signature of webhooks',
    what: 'HMAC-SHA1 of address and parameters with the auth token, as the official client checks it. The port stays in the address as it was configured.',
    source: 'https://www.twilio.com/docs/usage/security#validating-requests',
    tests: ['T-162', 'T-164', 'T-165'],
  },
  {
    title: 'How webhooks travel',
    what: 'Form POSTs with 5 seconds to connect and 15 in all, one retry of a failed connection; the fragment of an address changes that. Redirects are not followed and answers end at 64 kB. Only this machine is asked, unless the setting names another host.',
    source: overrides,
    settings: ['webhookHosts'],
    tests: [
      'main/webhooks/deliver › a webhook is a signed form POST',
      'main/webhooks/deliver › a redirect is an answer, and nobody follows it',
      'main/webhooks/deliver › statuses are tried again where the address says so, with one idempotency token',
      'main/engine/rules/webhook/connection-overrides › each value can be overridden',
      'main/webhooks/allowed-target › %s is another host',
    ],
  },
  {
    title: 'Masking',
    what: 'What reaches a person is searched for the other side’s number. Numbers that people type or say themselves are disclosures and are counted apart.',
    source: pages.proxy,
    tests: [
      'main/engine/traffic/leaks › each text, caller id and caption that reaches a person is checked',
      'main/engine/traffic/leaks › a number that a person types is their own disclosure, and no leak',
      'model/proxy.model › whatever is done, the engine looks like a far simpler model of it',
    ],
  },
  {
    title: 'Rate limit',
    what: 'An endpoint of a service takes 150 requests in any five seconds, whatever the verb; the next answers 429 (80621) and does not count.',
    source: limitsPage,
    settings: ['rateLimit'],
    tests: ['T-166', 'T-167', 'T-168'],
  },
  {
    title: 'New customers',
    what: 'Where the account never used Proxy, no service can be made (80506).',
    source: 'https://www.twilio.com/docs/errors/80506',
    settings: ['newCustomersBlocked'],
    tests: ['T-174'],
  },
  {
    title: 'Lists',
    what: 'Oldest first, 50 a page, at most 100; an unknown filter has no effect.',
    source: changelog,
    tests: ['T-016', 'T-017', 'T-018', 'T-019', 'T-020'],
  },
  {
    title: 'States',
    what: 'Sessions, texts and calls go from state to state as their machines say, and the engine takes every transition that these define.',
    source: pages.session,
    tests: ['model/every-transition › the engine takes every transition of every machine, and nothing else'],
  },
]
