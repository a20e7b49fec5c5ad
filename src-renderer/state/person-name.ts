import type { Snapshot } from '#shared/contract/snapshot.ts'
import type { SessionView } from '#shared/resources/session.ts'

/** What somebody called the phone, else what the application called its owner in the newest session; null where nobody did. */
export function nameOfPerson({ phones, sessions }: Pick<Snapshot, 'phones' | 'sessions'>, e164: string): string | null {
  const label = phones.find((view) => view.phone.e164 === e164)?.phone.label
  if (label !== undefined && label !== e164) return label
  const names = (session: SessionView) => friendlyNameIn(session, e164) !== null
  const newest = sessions.findLast(names)
  return newest === undefined ? null : friendlyNameIn(newest, e164)
}

function friendlyNameIn({ participants }: SessionView, e164: string): string | null {
  const name = participants.find(({ identifier }) => identifier === e164)?.friendlyName
  return name == null || name === '' ? null : name
}
