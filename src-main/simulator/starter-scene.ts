import type { CommandOf, CommandType, CommandValue } from '#shared/contract/command.ts'
import type { Engine } from '../engine/engine.ts'

/** Each with a proxy number of their own, which automatic choice would not insist on. */
const people = [
  { label: 'Ana', e164: '+14155550111', proxyNumber: '+14155551212' },
  { label: 'Ben', e164: '+14155550122', proxyNumber: '+14155553434' },
] as const
const [ana] = people

/** What a first launch shows: two phones, an active session, one exchanged message. */
export function playStarterScene(engine: Engine): void {
  for (const { e164, label } of people) run(engine, { type: 'phone.set', e164, label })
  const { sid: serviceSid } = run(engine, { type: 'service.create', uniqueName: 'rides' })
  for (const { proxyNumber } of people) {
    const { sid: numberSid } = run(engine, { type: 'number.set', e164: proxyNumber })
    run(engine, { type: 'pool.add', serviceSid, numberSid })
  }
  run(engine, {
    type: 'session.create',
    serviceSid,
    uniqueName: 'Ride 7',
    ttl: 3600,
    participants: people.map(({ label, e164, proxyNumber }) => ({
      identifier: e164,
      friendlyName: label,
      proxyIdentifier: proxyNumber,
    })),
  })
  run(engine, {
    type: 'phone.sendMessage',
    from: ana.e164,
    to: ana.proxyNumber,
    body: "Hi Ben, I'm outside — blue jacket.",
    mediaUrls: [],
  })
}

function run<Type extends CommandType>(engine: Engine, command: CommandOf<Type>): CommandValue<Type> {
  const result = engine.execute(command)
  if (!result.ok) throw new Error(`The starter scene was refused at ${command.type}: ${result.error.message}`)
  return result.value as CommandValue<Type>
}
