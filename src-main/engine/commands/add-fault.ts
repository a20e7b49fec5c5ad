import { standardFaultValue } from '#shared/contract/commands/fault-commands.ts'
import { ok } from '#shared/contract/result.ts'
import { insertFault } from '../../store/faults.ts'
import type { CommandHandler } from '../step.ts'

/** Makes something go wrong from now on, as often as it says. */
export const addFault: CommandHandler<'fault.add'> = (step, { type: _, value, ...wish }) => {
  const fault = insertFault(step.db, { ...wish, value: value ?? standardFaultValue(wish.kind) })
  step.emit({ type: 'fault.changed', fault })
  return ok(fault)
}
