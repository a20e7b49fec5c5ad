import { pictureUrl } from '#shared/catalog/pictures.ts'
import { expectCallStatus, expectHeard, expectRinging, expectSilentPhone } from '../../play/expect-call.ts'
import { expectAlert, expectLeaks, expectOutcome, expectRefusal, expectTarget } from '../../play/expect-decision.ts'
import {
  expectAnything,
  expectNothing,
  expectPicture,
  expectText,
  expectTextSeenBy,
} from '../../play/expect-message.ts'
import {
  expectInteractions,
  expectNumber,
  expectOptOut,
  expectReason,
  expectSessions,
  expectStatus,
} from '../../play/expect-state.ts'
import { type Phrase, sentence, sentenceWith } from '../phrase.ts'
import { spoken, words } from './contents.ts'

const text = { schema: words, example: "I'm outside" }

/** What must have come of the actions since the last expectation, or must be so now. */
export const expectationPhrases: readonly Phrase[] = [
  sentenceWith('expectation', 'Nobody sees', text, (play, _, body) => expectTextSeenBy(play, 'nobody', body)),
  sentenceWith('expectation', 'Somebody sees', text, (play, _, body) => expectTextSeenBy(play, 'somebody', body)),
  sentence('expectation', '{person} sees nothing', (play, { person }) => expectNothing(play, person)),
  sentence('expectation', '{person} sees something', (play, { person }) => expectAnything(play, person)),
  sentence(
    'expectation',
    '{person} sees the picture {picture}',
    (play, { person, picture }) => expectPicture(play, person, pictureUrl(picture)),
    '{person} sees a picture: {picture}',
  ),
  sentenceWith(
    'expectation',
    '{person} sees from {number}',
    text,
    (play, { person, number }, body) => expectText(play, person, body, number),
    'From {number}, {person} sees',
  ),
  sentenceWith('expectation', '{person} sees', text, (play, { person }, body) => expectText(play, person, body, null)),
  sentence('expectation', "{person}'s phone rings from {number}", (play, { person, number }) =>
    expectRinging(play, person, number),
  ),
  sentence('expectation', "{person}'s phone rings", (play, { person }) => expectRinging(play, person, null)),
  sentence('expectation', "{person}'s phone stays silent", (play, { person }) => expectSilentPhone(play, person)),
  sentence('expectation', "{person}'s call is {callStatus}", (play, { person, callStatus }) =>
    expectCallStatus(play, person, callStatus),
  ),
  sentenceWith('expectation', '{person} hears', { schema: spoken, example: 'I see you' }, (play, { person }, said) =>
    expectHeard(play, person, said),
  ),
  sentence(
    'expectation',
    'The outcome is {outcome}',
    (play, { outcome }) => expectOutcome(play, outcome),
    'It {outcome}',
  ),
  sentence('expectation', 'The debugger shows {code}', (play, { code }) => expectAlert(play, code)),
  sentence('expectation', 'The debugger stays silent', (play) => expectAlert(play, null)),
  sentence(
    'refusal',
    'It is refused with {code}',
    (play, { code }) => expectRefusal(play, code),
    'The app is refused with {code}',
  ),
  sentenceWith(
    'expectation',
    'The network reaches',
    { schema: words, example: '"+5215512345678"', aloud: (said, form) => `${said} ${form}.` },
    (play, _, form) => expectTarget(play, form),
  ),
  sentence('expectation', 'No number leaked', (play) => expectLeaks(play, 'leaks', 0)),
  sentence('expectation', '{count} number(s) leaked', (play, { count }) => expectLeaks(play, 'leaks', count)),
  sentence('expectation', '{count} number(s) disclosed', (play, { count }) => expectLeaks(play, 'disclosures', count)),
  sentence('expectation', '{person} has {number} in {session}', (play, { person, number, session }) =>
    expectNumber(play, person, number, session),
  ),
  sentence('expectation', '{person} is opted out of {number}', (play, { person, number }) =>
    expectOptOut(play, person, number, 'out'),
  ),
  sentence('expectation', '{person} is not opted out of {number}', (play, { person, number }) =>
    expectOptOut(play, person, number, 'in'),
  ),
  sentence('expectation', '{number} serves {count} session(s)', (play, { number, count }) =>
    expectSessions(play, number, count),
  ),
  sentence('expectation', '{session} has {count} interaction(s)', (play, { session, count }) =>
    expectInteractions(play, session, count),
  ),
  sentence('expectation', '{session} was closed by {reason}', (play, { session, reason }) =>
    expectReason(play, session, reason),
  ),
  sentence('expectation', '{session} is {status}', (play, { session, status }) => expectStatus(play, session, status)),
]
