import { codeEntry } from '#shared/catalog/codes.ts'
import { insertTimelineEntry } from '../store/timeline.ts'
import { traceIdOf } from '../store/trace-id.ts'
import { announceEntry } from './announce-entry.ts'
import { raiseAlert } from './raise-alert.ts'
import type { RefusalReport, Step } from './step.ts'

/** Keeps a refusal that a rule decided in the timeline, and in the debugger if it belongs there. Answers its trace id. */
export function recordRefusal(step: Step, report: RefusalReport): string {
  const { serviceSid, sessionSid, code, decisions } = report
  const timelineRow = insertTimelineEntry(step.db, {
    step: step.seq,
    at: step.now,
    kind: 'refusal',
    serviceSid,
    sessionSid,
    code,
    body: report.text,
    decisions,
  })
  if (codeEntry(code).shownIn !== 'reply') {
    raiseAlert(step, { code, text: report.text, serviceSid, sessionSid, interactionSid: null, timelineRow })
  }
  announceEntry(step, timelineRow)
  return traceIdOf(timelineRow)
}
