import type { Command, CommandType, CommandValue } from '#shared/contract/command.ts'
import type { Result } from '#shared/contract/result.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Recording } from './recording.ts'
import { sayChange, sayDeletion, sayJoining, sayLeaving, sayMessage, sayOpening, sayPool } from './say-app.ts'
import { sayDial, sayInCall, sayPhone, sayText } from './say-people.ts'
import { sayFault, sayNumber, sayRelease, sayResponder, sayService } from './say-world.ts'
import { nothing, type Said, say, step, unsaid } from './spoken.ts'

/** A command of the journal in words, and what it answered. */
export interface Spoken {
  readonly said: Said
  readonly result: Result<CommandValue<Command['type']>>
}

/** Runs a command of the journal and puts it into words. */
export function sayCommand(command: Command, recording: Recording): Spoken {
  const { engine, serviceSid } = recording
  if ('serviceSid' in command && command.serviceSid !== null && command.serviceSid !== serviceSid) {
    return { said: unsaid('something was done with another service; a scene has one'), result: engine.execute(command) }
  }
  switch (command.type) {
    case 'session.create':
      return sayAfter(command, recording, sayOpening)
    case 'participant.add':
      return sayAfter(command, recording, sayJoining)
    case 'number.buy':
      return sayAfter(command, recording, sayBuying)
    default: {
      const said = sayBefore(command, recording)
      const result: Spoken['result'] = engine.execute(command)
      if (isOfApp(command)) return { said: withRefusal(said, result), result }
      return { said: result.ok ? said : nothing, result }
    }
  }
}

/** In the words of what came of it. */
function sayAfter<C extends Command>(
  command: C,
  recording: Recording,
  sayIt: (command: C, result: Result<CommandValue<C['type']>>, recording: Recording) => Said,
): Spoken {
  const result = recording.engine.execute(command)
  return { said: withRefusal(sayIt(command, result, recording), result), result }
}

function sayBuying(_: Command, result: Result<OwnedNumber>, { names }: Recording): Said {
  const name = result.ok ? names.number(result.value.e164) : null
  return name === null ? nothing : say(`The app buys ${name}`)
}

type Plain = Exclude<Command, { readonly type: 'session.create' | 'participant.add' | 'number.buy' }>

/** In the words of what there is before it is done. */
function sayBefore(command: Plain, recording: Recording): Said {
  switch (command.type) {
    case 'participant.remove':
      return sayLeaving(command, recording)
    case 'session.update':
      return sayChange(command, recording)
    case 'session.delete':
      return sayDeletion(command, recording)
    case 'messageInteraction.create':
      return sayMessage(command, recording)
    case 'pool.add':
    case 'pool.reserve':
    case 'pool.remove':
      return sayPool(command, recording)
    case 'phone.sendMessage':
      return sayText(command, recording)
    case 'phone.dial':
      return sayDial(command, recording)
    case 'call.answer':
    case 'call.decline':
    case 'call.hangUp':
    case 'call.say':
    case 'call.dtmf':
      return sayInCall(command, recording)
    default:
      return sayOfWorld(command, recording)
  }
}

function sayOfWorld(command: Plain, recording: Recording): Said {
  switch (command.type) {
    case 'phone.set':
      return sayPhone(command, recording)
    case 'number.set':
      return sayNumber(command, recording)
    case 'settings.set':
      return say('The settings become', command.values)
    case 'serviceSettings.set':
      return say('The service becomes', command.values)
    case 'service.update':
      return sayService(command)
    case 'responder.set':
      return sayResponder(command)
    case 'fault.add':
      return sayFault(command, recording)
    case 'number.release':
      return sayRelease(command, recording)
    case 'clock.advance':
      return nothing
    default:
      return unsaid(wordless[command.type] ?? `something was done that is called ${command.type}`)
  }
}

const wordless: Partial<Record<CommandType, string>> = {
  'service.create': 'another service was made; a scene has one',
  'service.delete': 'a service was deleted',
  'phone.remove': 'a phone was taken off the table',
  'interaction.delete': 'an interaction was deleted',
  'message.delete': 'the record of a message was deleted',
  'call.end': 'the app ended a call',
  'call.delete': 'the record of a call was deleted',
  'media.add': 'a picture was added',
  'fault.remove': 'trouble was called off',
  'fault.strikeRequest': 'a client asked while its requests were in trouble',
  'webhook.answered': 'an application outside of Masquerade answered',
}

/** What the app asks of the API; a refusal of that can be told. */
function isOfApp({ type }: Command): boolean {
  return /^(?:session|participant|messageInteraction|pool)\./.test(type)
}

function withRefusal(said: Said, result: Result<unknown>): Said {
  if (result.ok || said.kind === 'unsaid' || said.steps.length === 0) return said
  if (typeof result.error.code === 'string') return nothing
  return { kind: 'steps', steps: [...said.steps.slice(0, 1), step(`It is refused with ${result.error.code}`)] }
}
