import { limits } from '#shared/catalog/limits.ts'
import { ok } from '#shared/contract/result.ts'
import { listPoolNumbers } from '../../store/owned-numbers.ts'
import { insertLegsOfService } from '../../store/retention.ts'
import { findService, deleteService as remove } from '../../store/services.ts'
import { serviceNotFound } from '../not-found.ts'
import { retentionSpan } from '../session/schedule-retention.ts'
import type { CommandHandler } from '../step.ts'

/** Takes everything in the service with it, active sessions too. https://www.twilio.com/docs/proxy/api/service#delete-a-service-resource */
export const deleteService: CommandHandler<'service.delete'> = (step, command) => {
  const { serviceSid } = command
  if (findService(step.db, serviceSid) === undefined) return serviceNotFound(serviceSid)
  const pool = listPoolNumbers(step.db, serviceSid, 0, limits.reservedNumbers + limits.unreservedNumbers)
  insertLegsOfService(step.db, serviceSid, step.now, retentionSpan(step.settings))
  remove(step.db, serviceSid)
  step.emit({ type: 'service.deleted', serviceSid })
  for (const { item } of pool.items) step.emit({ type: 'number.changed', number: { ...item, pool: null } })
  return ok(null)
}
