import type { Alert } from '#shared/resources/alert.ts'
import type { NewAlert } from '../store/alerts.ts'
import { insertAlert } from '../store/alerts.ts'
import type { Step } from './step.ts'

/** Puts an entry into the debugger. */
export function raiseAlert(step: Step, alert: Omit<NewAlert, 'step' | 'at' | 'sid'>): Alert {
  const raised = insertAlert(step.db, { ...alert, step: step.seq, at: step.now, sid: step.newSid('NO') })
  step.emit({ type: 'alert.raised', alert: raised })
  return raised
}
