import type { Snapshot } from '#shared/contract/snapshot.ts'

/** What somebody called the phone, else what the application called its owner in the newest session; null where nobody did. */
export function nameOfPerson({ phones, sessions }: Pick<Snapshot, 'phones' | 'sessions'>, e164: string): string | null {
  const label = phones.find((view) => view.phone.e164 === e164)?.phone.label
  if (label !== undefined && label !== e164) return label
  for (const { participants } of sessions.toReversed()) {
    const name = participants.find(({ identifier }) => identifier === e164)?.friendlyName
    if (name != null && name !== '') return name
  }
  return null
}
