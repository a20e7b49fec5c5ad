import { usePersonName } from '#renderer/features/sessions/person.tsx'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { TimeText } from '#renderer/ui/time-text.tsx'
import type { Participant } from '#shared/resources/participant.ts'
import styles from './participant-list.module.css'
import { SidText } from './sid-text.tsx'

/** Each participant with both numbers: their own, and the one they use. */
export function ParticipantList({ participants }: { readonly participants: readonly Participant[] }) {
  if (participants.length === 0)
    return <p className={styles.nobody}>Nobody is in it yet. It needs two people before anything can go through.</p>
  return (
    <ul className={styles.list}>
      {participants.map((participant) => (
        <li
          key={participant.sid}
          className={styles.person}
          data-removed={participant.dateDeleted !== null || undefined}
        >
          <OneParticipant participant={participant} />
        </li>
      ))}
    </ul>
  )
}

function OneParticipant({ participant }: { readonly participant: Participant }) {
  const label = usePersonName(participant.identifier)
  return (
    <>
      <div className={styles.name}>
        <b>{participant.friendlyName ?? label ?? 'Without a name'}</b>
        <SidText sid={participant.sid} of="participant" />
      </div>
      {participant.dateDeleted !== null && (
        <p className={styles.removed}>
          removed at <TimeText at={participant.dateDeleted} />
        </p>
      )}
      <NumberTag e164={participant.identifier} kind="real" />
      <span className={styles.reaches}>reaches the other at</span>
      <NumberTag e164={participant.proxyIdentifier} kind="masked" />
    </>
  )
}
