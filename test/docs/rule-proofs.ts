import type { RuleId } from '#shared/catalog/rules.ts'
import type { Proof } from './proof.ts'

const calls = 'main/engine/traffic/calls'
const stray = 'main/engine/traffic/out-of-session'
const twimlCalls = 'main/engine/webhooks/twiml-calls'
const documents = 'main/engine/webhooks/twiml-documents'
const autoCreate = 'main/engine/webhooks/auto-create'
const own = 'main/engine/own-numbers'
const faults = 'main/engine/traffic/faults'
const magic = 'main/engine/traffic/magic-numbers'

/** For each rule that a trace names: the tests that hold it in place, and the settings that it asks. */
export const ruleProofs: Readonly<Record<RuleId, Proof>> = {
  'number-in-pool': { tests: ['T-176', `${stray} › a deleted session takes its traffic with it`] },
  'active-session': {
    tests: ['T-103', 'T-105', 'T-130', `${stray} › somebody who was removed from a session is out of it`],
  },
  'session-mode': { tests: ['T-108', 'T-109', 'T-062'] },
  partner: { tests: ['T-110'] },
  masking: {
    tests: [
      'T-103',
      'T-106',
      'main/engine/traffic/masking › nothing the system adds to a delivery ever carries the other side’s real number',
    ],
  },
  intercept: { tests: ['T-123', 'T-125', 'T-126', 'T-127'] },
  callback: {
    tests: ['T-160', 'main/engine/webhooks/callbacks › the trace tells each kind of failure of the callback URL once'],
  },

  'previous-session': {
    tests: ['T-139', `${stray} › a text after a session was closed by request is out of session without 80904`],
  },
  'session-expired-before': {
    tests: [`${stray} › a text after expiry leaves 80904 first, then 80905, both about the session that expired`],
  },
  'known-participant': {
    tests: [
      `${stray} › a participant who uses another number of the pool is known, but out of session: 80903 and 80905`,
    ],
  },
  'out-of-session': { tests: ['T-129', 'T-130', 'T-139', 'T-140'] },
  'out-of-session-answer': { tests: ['T-131', 'T-133', 'T-136'] },
  twiml: {
    tests: [
      'T-131',
      'T-132',
      `${twimlCalls} › what is not voice TwiML, or comes too late, is not run and leaves 12200`,
    ],
  },
  'reply-limit': {
    tests: [
      'main/engine/webhooks/out-of-session › two numbers that answer each other are stopped after fifteen replies within thirty seconds: 14107',
      'main/engine/webhooks/reply-limit › replies count whatever became of them, but not what the platform itself answers to keywords',
    ],
  },
  'answer-taken': {
    tests: [
      'main/webhooks/failing-answer › an answer that the simulation fails at comes to nothing, and time goes on',
      'main/webhooks/failing-answer › where even that fails, what waited for the answer fails, and time goes on',
      'main/webhooks/failing-answer › a call or text whose next TwiML cannot be taken comes to its end',
    ],
  },
  'twiml-answer': {
    tests: [
      `${documents} › a call that TwiML redirects goes on with what the next address says; time waits for it`,
      `${documents} › where the next address does not answer with TwiML the call ends: %j leaves %j`,
      `${documents} › documents that lead to each other end after the twentieth: the next is not asked for`,
      `${documents} › Gather sends the keys that were pressed, and what follows it is dropped`,
      `${documents} › a text that TwiML redirects is answered by both documents`,
    ],
  },
  'new-session': {
    tests: [
      'T-134',
      'T-135',
      'T-137',
      `${autoCreate} › a session that cannot be made leaves the reason, and nothing of it: %j leaves %i`,
    ],
  },

  'platform-stop-filter': {
    settings: ['smsStopFiltering', 'optOutEra'],
    tests: [
      'T-143',
      'T-148',
      'T-152',
      'T-156',
      'main/engine/traffic/opt-outs › a second STOP is dropped without another answer',
    ],
  },
  'opt-out-word': {
    settings: ['optOutEra', 'respectSmsStopFilter', 'smsStopFiltering'],
    tests: ['T-142', 'T-144', 'T-145', 'T-147', 'T-150', 'T-155', 'T-156'],
  },
  'outbound-opt-out': { tests: ['T-151', 'T-152'] },

  'message-length': {
    tests: ['main/engine/traffic/messages › a text longer than 1600 characters is refused on the way out with 21617'],
  },
  'media-reserved': {
    tests: ['main/engine/traffic/message-interactions › media beside a text is left out, and the trace tells so'],
  },
  carrier: {
    settings: ['deliveryDelayMs'],
    tests: [
      'main/engine/traffic/delivery › a text is queued, then sent, then delivered',
      'main/engine/traffic/delivery › with a delivery delay the text arrives when the delay is over',
      'main/engine/traffic/delivery › a phone set to $deliver leaves its texts $status with $code',
    ],
  },

  ring: { settings: ['ringTimeoutSeconds'], tests: ['T-106', 'T-115'] },
  answered: { tests: ['T-106', 'T-114', `${calls} › voicemail greets the caller`] },
  declined: { tests: ['T-115', `${calls} › T-115 a declined call is busy`] },
  busy: { tests: ['T-115', `${calls} › somebody who is in a call is busy for others, and cannot dial`] },
  'no-answer': { settings: ['ringTimeoutSeconds'], tests: ['T-115'] },
  'hung-up': { tests: ['T-114', `${calls} › hanging up before the answer cancels the call, whoever does it`] },
  'ended-by-request': {
    tests: [`${twimlCalls} › a request through the Calls API ends the call, or only the leg that TwiML dialled`],
  },

  'pool-not-empty': { tests: ['T-082'] },
  country: {
    tests: [
      'T-083',
      'main/engine/rules/country/country › US numbers serve the eight territories that share +1, not the other way round',
    ],
  },
  'voice-capable': { tests: ['T-085', 'T-087'] },
  'sms-capable': { tests: ['T-086'] },
  'geo-match': {
    tests: [
      'T-099',
      'T-100',
      'main/engine/rules/number-pool/geo-match › overlay takes an area code that serves the same place, no other of the state',
      'main/engine/rules/number-pool/geo-match › %s takes any number of the same state',
    ],
  },
  'not-reserved': { tests: ['T-088'] },
  'unused-by-person': { tests: ['T-078', 'T-080'] },
  'nobodys-own': { tests: [`${own} › nobody is given the own number of somebody in the session`] },
  'shown-already': { tests: [`${own} › nobody is added whose own number a partner is shown as the proxy number`] },
  'number-pick': {
    settings: ['pickStrategy'],
    tests: [
      'T-069',
      'T-078',
      'T-096',
      'T-098',
      'main/engine/rules/number-pool/pick-number › least-used takes the number in the fewest active sessions, the older one of equals',
    ],
  },
  'named-number': { settings: ['liveReservedQuirk'], tests: ['T-089', 'T-090'] },
  'pair-unused': { settings: ['allowParticipantConflict'], tests: ['T-091', 'T-093', 'T-094'] },

  'session-expiry': {
    settings: ['assumeNinetyDayTtl'],
    tests: ['T-044', 'T-061', 'main/engine/sessions › an expiry date beats the ttl'],
  },
  'reopen-conflict': {
    settings: ['allowParticipantConflict'],
    tests: ['main/engine/sessions › a session cannot be re-opened while its people use their numbers elsewhere: 80604'],
  },
  'magic-number': {
    tests: [`${magic} › a text to %s is refused with %i`, `${magic} › a call to %s is refused with %i`],
  },
  'voicemail-greeting': {
    tests: [`${magic} › the mailbox of +15005550054 discloses the number of its owner, which is no leak`],
  },
  fault: {
    tests: [
      `${faults} › carrier-fail: the carrier does not take one text, and takes the next`,
      `${faults} › an endless fault strikes always, and the older of two first`,
      `${faults} › webhook-timeout: the message goes on when the webhook’s patience is over`,
    ],
  },
}
