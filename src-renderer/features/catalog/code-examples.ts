import { listRequests, query } from '#renderer/state/host.ts'
import { isSame, type Selection } from '#renderer/state/selection.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { Alert } from '#shared/resources/alert.ts'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { selectionOfAlert } from '../debugger/selection-of-alert.ts'
import { selectionOf } from '../timeline/selection-of.ts'

export type CodeExample =
  | { readonly kind: 'row'; readonly entry: TimelineEntry; readonly selection: Selection }
  | { readonly kind: 'alert'; readonly alert: Alert; readonly selection: Selection }
  | { readonly kind: 'request'; readonly request: LoggedRequest; readonly selection: Selection }

const shown = 5

interface Found<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

/** What of this run had that code, the newest of each kind: rows of the timeline, alerts that have no row, requests. */
export async function readCodeExamples(code: number): Promise<Result<readonly CodeExample[]>> {
  const [rows, alerts, requests] = await Promise.all([
    newest((offset) => query({ type: 'timeline.rows', code, offset, limit: shown })),
    newest((offset) => query({ type: 'alerts.rows', code, offset, limit: shown })),
    newest((offset) => listRequests({ code }, { offset, limit: shown })),
  ])
  const fromRows = rows.map((entry) => ({ kind: 'row', entry, selection: selectionOf(entry) }) as const)
  const fromAlerts = await Promise.all(
    alerts.map(async (alert) => ({ kind: 'alert', alert, selection: await selectionOfAlert(alert) }) as const),
  )
  const fromRequests = requests.map((request) => {
    const selection = { kind: 'request', id: request.id, about: request.changed } as const
    return { kind: 'request', request, selection } as const
  })
  const stray = fromAlerts.filter(({ selection }) => !fromRows.some((row) => isSame(row.selection, selection)))
  return ok([...fromRows, ...stray, ...fromRequests])
}

/** The last few of a list, newest first; none where it cannot be read. */
async function newest<Item>(ask: (offset: number) => Promise<Result<Found<Item>>>): Promise<readonly Item[]> {
  const first = await ask(0)
  if (!first.ok) return []
  const { total, items } = first.value
  const last = total <= shown ? first : await ask(total - shown)
  return [...(last.ok ? last.value.items : items)].reverse()
}
