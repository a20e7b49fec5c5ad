import { ok } from '#shared/contract/result.ts'
import { findService } from '../../store/services.ts'
import { findServiceSettings, updateServiceSettings } from '../../store/settings.ts'
import { serviceNotFound } from '../not-found.ts'
import type { CommandHandler } from '../step.ts'

/** Changes settings of one service. */
export const setServiceSettings: CommandHandler<'serviceSettings.set'> = (step, { serviceSid, values }) => {
  if (findService(step.db, serviceSid) === undefined) return serviceNotFound(serviceSid)
  updateServiceSettings(step.db, serviceSid, values)
  const settings = findServiceSettings(step.db, serviceSid)
  step.emit({ type: 'serviceSettings.changed', serviceSid, settings })
  return ok(settings)
}
