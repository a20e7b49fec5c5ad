import { z } from 'zod'
import { accountSettingsPatch } from '#shared/catalog/settings.ts'
import { faultKinds } from '#shared/resources/fault.ts'
import { keyed } from '../../file/keyed.ts'
import { aName, responderName, responderSchema, serviceFields } from '../../file/scene-schema.ts'
import { span } from '../../file/span.ts'
import { changeService, joinMessagingService, prepareFault } from '../../play/change-world.ts'
import { responderCommand } from '../../play/responder-command.ts'
import { waitForNextEvent, waitUntilExpiry } from '../../play/wait.ts'
import { tellFault } from '../aloud/tell-fault.ts'
import { tellResponder } from '../aloud/tell-responder.ts'
import { tellService } from '../aloud/tell-service.ts'
import { tellSettings } from '../aloud/tell-settings.ts'
import { firstUnknown } from '../name-book.ts'
import { type Phrase, sentence, sentenceWith } from '../phrase.ts'
import { prose } from './contents.ts'

const fault = keyed({
  kind: z.enum(faultKinds),
  from: aName.optional(),
  to: aName.optional(),
  session: z.string().optional(),
  responder: responderName.optional(),
  times: z
    .union([z.int().min(1).max(1_000_000), z.literal('always')], { error: 'expected a number, or always.' })
    .default(1),
  chance: z.number().min(0).max(1).default(1),
  delay: span.optional(),
  status: z.int().min(200).max(599).optional(),
})

/** Time, and what changes around the people. */
export const worldPhrases: readonly Phrase[] = [
  sentence(
    'action',
    'Wait {pause}',
    (play, { pause: seconds }) => play.passTo(play.engine.status().now + Math.round(seconds * 1000)),
    'Time passes: {pause}',
  ),
  sentence(
    'action',
    'Wait until {session} expires',
    (play, { session }) => waitUntilExpiry(play, session),
    'Time passes until {session} expires',
  ),
  sentence(
    'action',
    'Wait for the next event',
    (play) => waitForNextEvent(play),
    'Time passes until something happens',
  ),
  sentenceWith(
    'action',
    'The settings become',
    {
      schema: accountSettingsPatch,
      example: '{ respectSmsStopFilter: true }',
      aloud: (_, change) => tellSettings(change),
    },
    (play, _, values) => play.act({ type: 'settings.set', values }),
  ),
  sentenceWith(
    'action',
    'The service becomes',
    {
      schema: keyed(serviceFields),
      example: '{ intercept: block }',
      aloud: (_, change) => tellService(change),
      trouble: ({ intercept, callback, outOfSession }, book) =>
        firstUnknown(book, [
          ['responder', intercept],
          ['responder', callback],
          ['responder', outOfSession],
        ]),
    },
    (play, _, change) => changeService(play, change),
  ),
  sentenceWith(
    'action',
    'The responder {responder} becomes',
    {
      schema: responderSchema,
      example: '{ status: 503 }',
      aloud: tellResponder,
      trouble: ({ opens }, book) => {
        if (opens?.name !== undefined) book.sessions.add(opens.name)
        return firstUnknown(book, [
          ['person', opens?.with],
          ['number', opens?.on],
        ])
      },
    },
    (play, { responder }, answer) => play.act(responderCommand(responder, answer, play.scene)),
    'From now on the responder “{responder}”',
  ),
  sentenceWith(
    'action',
    'Trouble ahead',
    {
      schema: fault,
      example: '{ kind: carrier-fail, to: Ben }',
      aloud: tellFault,
      trouble: ({ from, to, session, responder }, book) =>
        firstUnknown(book, [
          ['person or number', from],
          ['person or number', to],
          ['session', session],
          ['responder', responder],
        ]),
    },
    (play, _, given) => prepareFault(play, given),
  ),
  sentence('action', '{number} joins a Messaging Service that {inbound}', (play, { number, inbound }) =>
    joinMessagingService(play, number, inbound),
  ),
  sentence('action', '{number} leaves its Messaging Service', (play, { number }) =>
    joinMessagingService(play, number, null),
  ),
  sentenceWith(
    'narration',
    'Narrator',
    { schema: prose, example: 'Watch the numbers.', aloud: (_, told) => told },
    () => null,
  ),
]
