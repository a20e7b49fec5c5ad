import type { Command, CommandType, CommandValue } from '#shared/contract/command.ts'
import { addFault } from './commands/add-fault.ts'
import { addMedia } from './commands/add-media.ts'
import { addParticipant } from './commands/add-participant.ts'
import { addToPool } from './commands/add-to-pool.ts'
import { advanceClock } from './commands/advance-clock.ts'
import { answerCall } from './commands/answer-call.ts'
import { answerWebhook } from './commands/answer-webhook.ts'
import { buyNumber } from './commands/buy-number.ts'
import { createMessageInteraction } from './commands/create-message-interaction.ts'
import { createService } from './commands/create-service.ts'
import { createSession } from './commands/create-session.ts'
import { declineCall } from './commands/decline-call.ts'
import { deleteCall } from './commands/delete-call.ts'
import { deleteInteraction } from './commands/delete-interaction.ts'
import { deleteMessage } from './commands/delete-message.ts'
import { deleteService } from './commands/delete-service.ts'
import { deleteSession } from './commands/delete-session.ts'
import { dialPhone } from './commands/dial-phone.ts'
import { endCallByRequest } from './commands/end-call-by-request.ts'
import { hangUpCall } from './commands/hang-up-call.ts'
import { pressDigits } from './commands/press-digits.ts'
import { releaseNumber } from './commands/release-number.ts'
import { removeFault } from './commands/remove-fault.ts'
import { removeFromPool } from './commands/remove-from-pool.ts'
import { removeParticipant } from './commands/remove-participant.ts'
import { removePhone } from './commands/remove-phone.ts'
import { reserveInPool } from './commands/reserve-in-pool.ts'
import { sayInCall } from './commands/say-in-call.ts'
import { sendPhoneMessage } from './commands/send-phone-message.ts'
import { setNumber } from './commands/set-number.ts'
import { setPhone } from './commands/set-phone.ts'
import { setResponder } from './commands/set-responder.ts'
import { setServiceSettings } from './commands/set-service-settings.ts'
import { setSettings } from './commands/set-settings.ts'
import { strikeRequest } from './commands/strike-request.ts'
import { updateService } from './commands/update-service.ts'
import { updateSession } from './commands/update-session.ts'
import type { CommandHandler, Outcome, Step } from './step.ts'

const handlers: { readonly [Type in CommandType]: CommandHandler<Type> } = {
  'service.create': createService,
  'service.update': updateService,
  'service.delete': deleteService,
  'number.set': setNumber,
  'number.buy': buyNumber,
  'number.release': releaseNumber,
  'pool.add': addToPool,
  'pool.reserve': reserveInPool,
  'pool.remove': removeFromPool,
  'session.create': createSession,
  'session.update': updateSession,
  'session.delete': deleteSession,
  'participant.add': addParticipant,
  'participant.remove': removeParticipant,
  'messageInteraction.create': createMessageInteraction,
  'interaction.delete': deleteInteraction,
  'phone.set': setPhone,
  'phone.remove': removePhone,
  'phone.sendMessage': sendPhoneMessage,
  'phone.dial': dialPhone,
  'call.answer': answerCall,
  'call.decline': declineCall,
  'call.hangUp': hangUpCall,
  'call.say': sayInCall,
  'call.dtmf': pressDigits,
  'message.delete': deleteMessage,
  'call.end': endCallByRequest,
  'call.delete': deleteCall,
  'media.add': addMedia,
  'fault.add': addFault,
  'fault.remove': removeFault,
  'fault.strikeRequest': strikeRequest,
  'webhook.answered': answerWebhook,
  'responder.set': setResponder,
  'clock.advance': advanceClock,
  'settings.set': setSettings,
  'serviceSettings.set': setServiceSettings,
}

/** Runs the use case of a command. */
export function runCommand<C extends Command>(step: Step, command: C): Outcome<CommandValue<C['type']>> {
  const handler = handlers[command.type] as unknown as (step: Step, command: C) => Outcome<CommandValue<C['type']>>
  return handler(step, command)
}
