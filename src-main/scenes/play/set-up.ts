import type { CommandInput } from '#shared/contract/command.ts'
import type { PoolNumber } from '../file/scene-schema.ts'
import type { Scene } from '../scene.ts'
import { buyingCommand } from './buying-command.ts'
import type { Play } from './play.ts'
import { responderCommand } from './responder-command.ts'
import { serviceFieldsOf } from './service-fields.ts'
import type { Trouble } from './trouble.ts'

/** Brings everything onto the stage that the file names before its first chapter. Null, or what could not be set up. */
export function setUp(play: Play): Trouble {
  const { scene } = play
  const { name = 'scene', mexicoInsertOne, ...fields } = scene.service
  const created = play.do({
    type: 'service.create',
    uniqueName: name,
    ...serviceFieldsOf(fields),
  })
  if (!created.ok) return created.error
  play.serviceSid = created.value.sid
  for (const command of commands(scene, play.serviceSid, mexicoInsertOne)) {
    const done = play.do(command)
    if (!done.ok) return `${command.type}: ${done.error}`
  }
  return null
}

function commands(scene: Scene, serviceSid: string, mexicoInsertOne: boolean | undefined): CommandInput[] {
  return [
    ...Object.entries(scene.cast).map(
      ([label, { phone, ...behavior }]): CommandInput => ({ type: 'phone.set', e164: phone, label, ...behavior }),
    ),
    ...Object.entries(scene.numbers).flatMap(([name, number]) => numberCommands(name, number, serviceSid)),
    ...Object.entries(scene.responders).map(([name, responder]) => responderCommand(name, responder, scene)),
    ...(mexicoInsertOne === undefined
      ? []
      : [{ type: 'serviceSettings.set', serviceSid, values: { mexicoInsertOne } } as const]),
    { type: 'settings.set', values: scene.settings },
  ]
}

function numberCommands(name: string, given: PoolNumber, serviceSid: string): CommandInput[] {
  if (given.owned === false) return []
  const { number, reserved, pool } = given
  const bought = buyingCommand(name, given)
  if (pool === false) return [bought]
  return [bought, { type: 'pool.add', serviceSid, phoneNumber: number, isReserved: reserved === true }]
}
