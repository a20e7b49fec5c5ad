import { create } from 'zustand'
import { query } from '#renderer/state/host.ts'
import type { Mirror, World } from '#renderer/state/mirror.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import {
  type ContactEntry,
  isContactEntry,
  type RefusalEntry,
  type TimelineEntry,
} from '#shared/resources/timeline-entry.ts'

/** By the sender's leg, oldest first. */
export type Contacts = ReadonlyMap<string, ContactEntry>

const kept = 1000
const askedAtStart = 200

interface Happened {
  readonly contacts: Contacts
  /** The last request that a rule refused, if it is known. */
  readonly refusal: RefusalEntry | null
}

/** What became of the newest messages and calls, for the marks beside the bubbles and for the mask; and what was refused last. */
export const useContacts = create<Happened>(() => ({ contacts: new Map(), refusal: null }))

/** The contacts with newer ones added or put in place of what was known of them; only the newest are kept. */
export function withEntries(contacts: Contacts, entries: readonly TimelineEntry[]): Contacts {
  const next = new Map(contacts)
  for (const entry of entries) {
    if (isContactEntry(entry) && entry.resourceSid !== '') next.set(entry.resourceSid, entry)
  }
  return next.size <= kept ? next : new Map([...next].slice(-kept))
}

export function entriesIn(events: readonly EngineEvent[]): readonly TimelineEntry[] {
  return events.flatMap((event) => (event.type === 'timeline.entry' ? [event.entry] : []))
}

/** A snapshot brings new lists and no events; a batch without events only moves the clock. */
export function isFreshStart(before: World | null, world: World): boolean {
  return before === null || (world.latest.length === 0 && world.sessions !== before.sessions)
}

/** Follows the mirrored events, and asks for what was before them. Returns how to stop. */
export function followContacts(): () => void {
  let before: World | null = null
  const follow = ({ world }: Mirror) => {
    if (world === null || world === before) return
    if (isFreshStart(before, world)) void fill()
    else take(entriesIn(world.latest))
    before = world
  }
  follow(useMirror.getState())
  return useMirror.subscribe(follow)
}

function take(entries: readonly TimelineEntry[]): void {
  if (entries.length === 0) return
  useContacts.setState(({ contacts, refusal }) => ({
    contacts: withEntries(contacts, entries),
    refusal: lastRefusalIn(entries) ?? refusal,
  }))
}

export function lastRefusalIn(entries: readonly TimelineEntry[]): RefusalEntry | undefined {
  return entries.findLast((entry) => entry.kind === 'refusal')
}

async function fill(): Promise<void> {
  const empty: Contacts = new Map()
  useContacts.setState({ contacts: empty, refusal: null })
  const size = await query({ type: 'timeline.rows', limit: 1 })
  if (!size.ok) return
  const offset = Math.max(0, size.value.total - askedAtStart)
  const rows = await query({ type: 'timeline.rows', offset, limit: askedAtStart })
  if (!rows.ok) return
  useContacts.setState(({ contacts, refusal }) => ({
    contacts: withEntries(withEntries(empty, rows.value.items), [...contacts.values()]),
    refusal: refusal ?? lastRefusalIn(rows.value.items) ?? null,
  }))
}
