import { listRequests, query } from '#renderer/state/host.ts'
import { useLastRefusal } from '#renderer/state/last-refusal.ts'
import type { World } from '#renderer/state/mirror.ts'
import type { Selection } from '#renderer/state/selection.ts'
import { selectionOfRequest } from '../api/request-subject.ts'
import { useContacts } from '../phones/contacts.ts'

/** Something that was refused, and after which step. */
export interface Refused {
  readonly selection: Selection
  readonly step: number
}

/** What was refused in this run by a rule, to clients of the API and to this window: the last of each. */
export async function lastRefused(world: World): Promise<readonly Refused[]> {
  const found = await Promise.all([lastRow(), lastRequest(world, 4), lastRequest(world, 5), lastAction(world)])
  return found.filter((one) => one !== null)
}

function lastRow(): Refused | null {
  const { refusal } = useContacts.getState()
  return refusal && { selection: { kind: 'entry', row: refusal.row }, step: refusal.step }
}

async function lastRequest({ run, numbers }: World, statusClass: 4 | 5): Promise<Refused | null> {
  const size = await listRequests({ statusClass }, { offset: 0, limit: 1 })
  if (!size.ok || size.value.total === 0) return null
  const last = await listRequests({ statusClass }, { offset: size.value.total - 1, limit: 1 })
  const [request] = last.ok ? last.value.items : []
  if (request === undefined || request.moment.run !== run) return null
  return { selection: selectionOfRequest(request, numbers), step: request.moment.seq }
}

/** Where a rule decided it there is a row of the timeline with the trace. */
async function lastAction({ run }: World): Promise<Refused | null> {
  const { refusal } = useLastRefusal.getState()
  if (refusal === null || refusal.run !== run) return null
  const { step, id, error } = refusal
  const untraced: Refused = { selection: { kind: 'refusal', id }, step }
  if (error.traceId === undefined) return untraced
  const entry = await query({ type: 'timeline.find', key: { traceId: error.traceId } })
  if (!entry.ok || entry.value === null) return untraced
  return { selection: { kind: 'entry', row: entry.value.row }, step }
}
