import { useMirror } from '#renderer/state/mirror.ts'
import type { Selection } from '#renderer/state/selection.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { notify } from '#renderer/ui/notify.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { barrierOf } from '../mask/journey.ts'
import { type Contacts, useContacts } from '../phones/contacts.ts'
import { verdictOn } from '../timeline/verdict.ts'
import { lastRefused, type Refused } from './last-refused.ts'
import { read } from './read.ts'

/** Facts, not decisions: there is no why to them. */
const facts: ReadonlySet<Selection['kind']> = new Set(['session', 'number'])

/**
 * What Why? is asked of: what is selected and was decided, unless something was stopped, warned of or refused after step
 * `since`, when it was selected. Else what was that last, else the newest text or call.
 */
export function whatToExplain(
  selected: Selection | null,
  since: number,
  contacts: Contacts,
  refused: readonly Refused[] = [],
): Selection | null {
  const all = [...contacts.values()]
  const last = lastOf([...troubledIn(all), ...refused])
  const isNews = last !== undefined && last.step > since
  if (selected !== null && !facts.has(selected.kind) && !isNews) return selected
  if (last !== undefined) return last.selection
  const newest = all.at(-1)
  return newest === undefined ? null : contactSelection(newest)
}

function troubledIn(contacts: readonly ContactEntry[]): readonly Refused[] {
  const last = contacts.findLast((contact) => barrierOf(contact) !== null || verdictOn(contact).tone === 'warned')
  return last === undefined ? [] : [{ selection: contactSelection(last), step: last.step }]
}

/** Of those of the same step the one that is named last. */
function lastOf(refused: readonly Refused[]): Refused | undefined {
  return refused.reduce<Refused | undefined>(
    (last, one) => (last === undefined || one.step >= last.step ? one : last),
    undefined,
  )
}

function contactSelection({ resourceSid }: ContactEntry): Selection {
  return { kind: 'contact', resourceSid }
}

/** For the key W. */
export async function askWhy(): Promise<void> {
  const { world } = useMirror.getState()
  const refused = world === null ? [] : await lastRefused(world)
  const { selected, since } = useSelection.getState()
  const wanted = whatToExplain(selected, since, useContacts.getState().contacts, refused)
  if (wanted !== null) return read(wanted)
  notify({
    title: 'W says why something went as it did',
    text: 'It explains what is selected, or what was stopped or refused last. Nothing has happened yet: write a text on a phone, and ask again.',
  })
}
