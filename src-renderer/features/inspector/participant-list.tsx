import { UserMinus } from 'lucide-react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { focusAfter, inspectorHeading } from '#renderer/ui/keep-focus.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { TimeText } from '#renderer/ui/time-text.tsx'
import type { Participant } from '#shared/resources/participant.ts'
import { removeParticipant } from '../operate/remove-participant.ts'
import { usePersonName } from '../sessions/person.tsx'
import styles from './participant-list.module.css'
import { SidText } from './sid-text.tsx'

/** Each participant with both numbers: their own, and the one they use. */
interface ParticipantListProps {
  readonly participants: readonly Participant[]
  /** Of a closed session nobody is removed. */
  readonly isClosed: boolean
}

export function ParticipantList({ participants, isClosed }: ParticipantListProps) {
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
          <OneParticipant participant={participant} isClosed={isClosed} />
        </li>
      ))}
    </ul>
  )
}

interface OneParticipantProps {
  readonly participant: Participant
  readonly isClosed: boolean
}

function OneParticipant({ participant, isClosed }: OneParticipantProps) {
  const label = usePersonName(participant.identifier)
  const name = participant.friendlyName ?? label ?? 'The person'
  return (
    <>
      <div className={styles.name}>
        <b>{participant.friendlyName ?? label ?? 'Without a name'}</b>
        <SidText sid={participant.sid} of="participant" />
        {!isClosed && participant.dateDeleted === null && (
          <IconButton
            label={`Remove ${participant.friendlyName ?? label ?? 'the person'} from the session`}
            size="small"
            asks
            onClick={(event) => {
              focusAfter(event.currentTarget, inspectorHeading)
              void removeParticipant(participant, name)
            }}
          >
            <UserMinus size={14} aria-hidden />
          </IconButton>
        )}
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
