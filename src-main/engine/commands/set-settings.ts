import { findAccountSettings, updateAccountSettings } from '../../store/settings.ts'
import { rescheduleExpiries } from '../session/reschedule-expiries.ts'
import type { CommandHandler } from '../step.ts'

/** Changes settings of the account; rules read them from the next step on. */
export const setSettings: CommandHandler<'settings.set'> = (step, { values }) => {
  updateAccountSettings(step.db, values)
  const settings = findAccountSettings(step.db)
  if (settings.assumeNinetyDayTtl !== step.settings.assumeNinetyDayTtl) rescheduleExpiries(step, settings)
  step.emit({ type: 'settings.changed', settings })
  return { ok: true, value: settings }
}
