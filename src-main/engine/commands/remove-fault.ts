import { ok } from '#shared/contract/result.ts'
import { deleteFault, findFault } from '../../store/faults.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler } from '../step.ts'

export const removeFault: CommandHandler<'fault.remove'> = (step, { id }) => {
  if (findFault(step.db, id) === undefined) return refusal('not_found', `There is no fault ${id}.`, { status: 404 })
  deleteFault(step.db, id)
  step.emit({ type: 'fault.removed', id })
  return ok(null)
}
