import { pictureUrl } from '#shared/catalog/pictures.ts'
import { actInCall } from '../../play/act-in-call.ts'
import { call, numberToReach, numberWithin, write } from '../../play/contact.ts'
import { type Phrase, sentence, sentenceWith } from '../phrase.ts'
import { digits, spoken, words } from './contents.ts'

const texts = { schema: words, example: "I'm outside" }

/** What people do with their phones. */
export const peoplePhrases: readonly Phrase[] = [
  sentenceWith('action', '{person} texts {other} in {session}', texts, (play, { person, session }, body) =>
    write(play, person, numberWithin(play, person, session), { body }),
  ),
  sentenceWith('action', '{person} texts {target}', texts, (play, { person, target }, body) =>
    write(play, person, numberToReach(play, person, target), { body }),
  ),
  sentence(
    'action',
    '{person} sends {target} the picture {picture}',
    (play, { person, target, picture }) =>
      write(play, person, numberToReach(play, person, target), { mediaUrls: [pictureUrl(picture)] }),
    '{person} sends {target} a picture: {picture}',
  ),
  sentence('action', '{person} calls {other} in {session}', (play, { person, session }) =>
    call(play, person, numberWithin(play, person, session)),
  ),
  sentence('action', '{person} calls {target}', (play, { person, target }) =>
    call(play, person, numberToReach(play, person, target)),
  ),
  sentence('action', '{person} answers', (play, { person }) => actInCall(play, person, { type: 'call.answer' })),
  sentence('action', '{person} declines', (play, { person }) => actInCall(play, person, { type: 'call.decline' })),
  sentence('action', '{person} hangs up', (play, { person }) => actInCall(play, person, { type: 'call.hangUp' })),
  sentenceWith('action', '{person} says', { schema: spoken, example: 'I see you' }, (play, { person }, text) =>
    actInCall(play, person, { type: 'call.say', text }),
  ),
  sentenceWith('action', '{person} presses', { schema: digits, example: '"1#"' }, (play, { person }, pressed) =>
    actInCall(play, person, { type: 'call.dtmf', digits: pressed }),
  ),
  sentence('action', "{person}'s phone {reaction}", (play, { person, reaction }) =>
    play.act({ type: 'phone.set', e164: play.phoneOf(person), onCall: reaction }),
  ),
  sentence('action', "{person}'s carrier {carriage}", (play, { person, carriage }) =>
    play.act({ type: 'phone.set', e164: play.phoneOf(person), deliver: carriage }),
  ),
]
