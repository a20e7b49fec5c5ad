import type { CommandInput } from '#shared/contract/command.ts'
import type { PoolNumber } from '../file/scene-schema.ts'

/** Makes a number the account's, with what it can do, under the name by which the scene tells of it. */
export function buyingCommand(name: string, { number, can }: PoolNumber): CommandInput {
  const capabilities = can && { voice: can.includes('voice'), sms: can.includes('sms'), mms: can.includes('mms') }
  return { type: 'number.set', e164: number, friendlyName: name, ...(capabilities && { capabilities }) }
}
