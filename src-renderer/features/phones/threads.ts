import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { sessionName } from '../sessions/session-name.ts'

/** What a phone has exchanged with one number. */
export interface Thread {
  readonly peer: string
  readonly last: PhoneMessage | PhoneCall
}

/** Newest first. */
export function threadsOf(view: PhoneView): readonly Thread[] {
  const threads = new Map<string, Thread>()
  for (const one of [...view.calls, ...view.messages]) {
    const known = threads.get(one.peer)
    if (known === undefined || one.order >= known.last.order) threads.set(one.peer, { peer: one.peer, last: one })
  }
  return [...threads.values()].sort((a, b) => b.last.order - a.last.order)
}

/** The numbers this person can pick from: those in their threads, then those their sessions gave them, active ones first. */
export function numbersKnownTo(view: PhoneView, sessions: readonly SessionView[]): readonly string[] {
  const active = sessions.filter((session) => session.status !== 'closed')
  const closed = sessions.filter((session) => session.status === 'closed')
  return [
    ...new Set([
      ...threadsOf(view).map((thread) => thread.peer),
      ...[...active, ...closed].flatMap((session) => ownProxyNumbers(session, view.phone.e164)),
    ]),
  ]
}

/** What a number is for this person: the sessions in which they have it, active ones first, by name. */
export function sessionsBehind(own: string, number: string, sessions: readonly SessionView[]): string | null {
  const behind = sessions.filter((session) => ownProxyNumbers(session, own).includes(number))
  const active = behind.filter((session) => session.status !== 'closed')
  if (active.length > 0) return active.map(sessionName).join(', ')
  const last = behind.at(-1)
  return last === undefined ? null : `${sessionName(last)}, closed`
}

function ownProxyNumbers(session: SessionView, e164: string): readonly string[] {
  return session.participants
    .filter((participant) => participant.identifier === e164 && participant.dateDeleted === null)
    .map((participant) => participant.proxyIdentifier)
}

/** A thread that somebody picked, in which run, and the newest thing on the phone at that moment. */
export interface ThreadChoice {
  readonly peer: string
  readonly run: number
  readonly newestThen: string | null
}

/**
 * Which thread a phone shows: the picked one until something new arrives elsewhere, and as long as a draft is in it. One picked
 * in another run counts as long as its number is known in this one.
 */
export function shownPeer(
  {
    run,
    known,
    newest,
  }: { readonly run: number; readonly known: readonly string[]; readonly newest: Thread | undefined },
  { text, choice }: { readonly text: string; readonly choice: ThreadChoice | null },
): string | null {
  const isOfThisRun = choice?.run === run
  if (choice === null || !(isOfThisRun || known.includes(choice.peer))) return newest?.peer ?? known[0] ?? null
  const hasNews = newest !== undefined && !(isOfThisRun && newest.last.sid === choice.newestThen)
  return text === '' && hasNews ? newest.peer : choice.peer
}
