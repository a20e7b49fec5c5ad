import { updateRetentionTimers } from '../../store/retention.ts'
import { findAccountSettings, updateAccountSettings } from '../../store/settings.ts'
import { rescheduleExpiries } from '../session/reschedule-expiries.ts'
import { retentionSpan } from '../session/schedule-retention.ts'
import type { CommandHandler } from '../step.ts'

/** Changes settings of the account; rules read them from the next step on. */
export const setSettings: CommandHandler<'settings.set'> = (step, { values }) => {
  updateAccountSettings(step.db, values)
  const settings = findAccountSettings(step.db)
  if (settings.assumeNinetyDayTtl !== step.settings.assumeNinetyDayTtl) rescheduleExpiries(step, settings)
  if (settings.retentionDays !== step.settings.retentionDays)
    updateRetentionTimers(step.db, step.now, retentionSpan(settings))
  step.emit({ type: 'settings.changed', settings })
  return { ok: true, value: settings }
}
