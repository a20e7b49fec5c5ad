import { ok } from '#shared/contract/result.ts'
import { updateRetentionTimers } from '../../store/retention.ts'
import { updateAccountSettings } from '../../store/settings.ts'
import { rescheduleExpiries } from '../session/reschedule-expiries.ts'
import { retentionSpan } from '../session/schedule-retention.ts'
import type { CommandHandler } from '../step.ts'

/** Changes settings of the account. */
export const setSettings: CommandHandler<'settings.set'> = (step, { values }) => {
  const before = step.settings
  updateAccountSettings(step.db, values)
  const { settings } = step
  if (settings.assumeNinetyDayTtl !== before.assumeNinetyDayTtl) rescheduleExpiries(step)
  if (settings.retentionDays !== before.retentionDays) updateRetentionTimers(step.db, step.now, retentionSpan(settings))
  step.emit({ type: 'settings.changed', settings })
  return ok(settings)
}
