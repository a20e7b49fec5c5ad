import { z } from 'zod'
import type { AccountSettings, ServiceSettings } from '../catalog/settings.ts'
import type { Call } from '../resources/call.ts'
import type { Fault } from '../resources/fault.ts'
import type { Interaction } from '../resources/interaction.ts'
import type { OwnedNumber } from '../resources/owned-number.ts'
import type { Participant } from '../resources/participant.ts'
import type { Phone, PhoneCall } from '../resources/phone.ts'
import type { Responder } from '../resources/responder.ts'
import type { Service } from '../resources/service.ts'
import type { SessionView } from '../resources/session.ts'
import type { ContactOutcome } from '../resources/timeline-entry.ts'
import * as faults from './commands/fault-commands.ts'
import * as media from './commands/media-commands.ts'
import * as numbers from './commands/number-commands.ts'
import * as phones from './commands/phone-commands.ts'
import * as records from './commands/record-commands.ts'
import * as services from './commands/service-commands.ts'
import * as sessions from './commands/session-commands.ts'
import * as simulation from './commands/simulation-commands.ts'
import * as webhooks from './commands/webhook-commands.ts'

/** Everything that may be asked of the engine. Plain data, validated once at the edge it came in by. */
export const commandSchema = z.discriminatedUnion('type', [
  services.serviceCreate,
  services.serviceUpdate,
  services.serviceDelete,
  numbers.numberSet,
  numbers.numberBuy,
  numbers.numberRelease,
  numbers.poolAdd,
  numbers.poolReserve,
  numbers.poolRemove,
  sessions.sessionCreate,
  sessions.sessionUpdate,
  sessions.sessionDelete,
  sessions.participantAdd,
  sessions.participantRemove,
  sessions.messageInteractionCreate,
  sessions.interactionDelete,
  phones.phoneSet,
  phones.phoneRemove,
  phones.phoneSendMessage,
  phones.phoneDial,
  phones.callAnswer,
  phones.callDecline,
  phones.callHangUp,
  phones.callSay,
  phones.callDtmf,
  records.messageDelete,
  records.callEnd,
  records.callDelete,
  webhooks.webhookAnswered,
  webhooks.responderSet,
  media.mediaAdd,
  faults.faultAdd,
  faults.faultRemove,
  faults.faultStrikeRequest,
  simulation.clockAdvance,
  simulation.settingsSet,
  simulation.serviceSettingsSet,
])

/** A checked command, defaults filled in. */
export type Command = z.output<typeof commandSchema>
/** A command as a caller may write it. */
export type CommandInput = z.input<typeof commandSchema>
export type CommandType = Command['type']
export type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>

/** What became of a message or call at the moment the command returned; the outcome may still hang on a webhook (null). */
export interface Contact {
  readonly resourceSid: string
  readonly outcome: ContactOutcome | null
  readonly interactionSid: string | null
  readonly alertSids: readonly string[]
  readonly traceId: string
}

interface CommandValues {
  'service.create': Service
  'service.update': Service
  'service.delete': null
  'number.set': OwnedNumber
  'number.buy': OwnedNumber
  'number.release': null
  'pool.add': OwnedNumber
  'pool.reserve': OwnedNumber
  'pool.remove': null
  'session.create': SessionView
  'session.update': SessionView
  'session.delete': null
  'participant.add': Participant
  'participant.remove': Participant
  'messageInteraction.create': Interaction
  'interaction.delete': null
  'phone.set': Phone
  'phone.remove': null
  'phone.sendMessage': Contact
  'phone.dial': Contact
  'call.answer': PhoneCall
  'call.decline': PhoneCall
  'call.hangUp': PhoneCall
  'call.say': PhoneCall
  'call.dtmf': PhoneCall
  'message.delete': null
  'call.end': Call
  'call.delete': null
  'webhook.answered': null
  'responder.set': Responder
  /** The id is made of the content alone. */
  'media.add': { readonly id: string }
  'fault.add': Fault
  'fault.remove': null
  'fault.strikeRequest': null
  'clock.advance': null
  'settings.set': AccountSettings
  'serviceSettings.set': ServiceSettings
}

/** What a command answers when it is not refused. */
export type CommandValue<Type extends CommandType> = CommandValues[Type]
