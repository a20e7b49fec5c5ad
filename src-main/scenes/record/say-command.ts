import type { Command, CommandOf, CommandType, CommandValue } from '#shared/contract/command.ts'
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
  const sayIt = sayings[command.type] as ((command: Plain, recording: Recording) => Said) | undefined
  if (sayIt !== undefined) return sayIt(command, recording)
  return unsaid(wordless[command.type] ?? `something was done that is called ${command.type}`)
}

type Sayings = { readonly [Type in Plain['type']]?: (command: CommandOf<Type>, recording: Recording) => Said }

const sayings: Sayings = {
  'participant.remove': sayLeaving,
  'session.update': sayChange,
  'session.delete': sayDeletion,
  'messageInteraction.create': sayMessage,
  'pool.add': sayPool,
  'pool.reserve': sayPool,
  'pool.remove': sayPool,
  'phone.sendMessage': sayText,
  'phone.dial': sayDial,
  'call.answer': sayInCall,
  'call.decline': sayInCall,
  'call.hangUp': sayInCall,
  'call.say': sayInCall,
  'call.dtmf': sayInCall,
  'phone.set': sayPhone,
  'number.set': sayNumber,
  'settings.set': ({ values }) => say('The settings become', values),
  'serviceSettings.set': ({ values }) => say('The service becomes', values),
  'service.update': sayService,
  'responder.set': sayResponder,
  'fault.add': sayFault,
  'number.release': sayRelease,
  'clock.advance': () => nothing,
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
