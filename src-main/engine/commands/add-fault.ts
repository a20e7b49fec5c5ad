import { standardFaultValue } from '#shared/contract/commands/fault-commands.ts'
import { insertFault } from '../../store/faults.ts'
import type { CommandHandler } from '../step.ts'

/** Makes something go wrong from now on, as often as it says. */
export const addFault: CommandHandler<'fault.add'> = (step, { type: _, value, ...fault }) => ({
  ok: true,
  value: insertFault(step.db, { ...fault, value: value ?? standardFaultValue(fault.kind) }),
})
