import { selectionOf } from '#renderer/features/timeline/selection-of.ts'
import { query } from '#renderer/state/host.ts'
import { select } from '#renderer/state/selection.ts'
import type { Alert } from '#shared/resources/alert.ts'

/** Selects the message or call an alert is about, so that it lights up everywhere; the alert itself when it is about none. */
export async function selectAlert({ sid, traceId }: Alert): Promise<void> {
  const found = traceId === null ? null : await query({ type: 'timeline.find', key: { traceId } })
  const entry = found?.ok === true ? found.value : null
  const isContact = entry?.kind === 'message' || entry?.kind === 'call'
  select(isContact ? selectionOf(entry) : { kind: 'alert', alertSid: sid })
}
