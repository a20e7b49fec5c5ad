import type { CommandInput } from '#shared/contract/command.ts'
import type { PoolNumber } from '../file/scene-schema.ts'

/** Makes a number the account's, with what it can do. */
export function buyingCommand({ number, can }: PoolNumber): CommandInput {
  const capabilities = can && { voice: can.includes('voice'), sms: can.includes('sms'), mms: can.includes('mms') }
  return { type: 'number.set', e164: number, ...(capabilities && { capabilities }) }
}
