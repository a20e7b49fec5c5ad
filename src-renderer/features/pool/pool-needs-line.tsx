import { query } from '#renderer/state/host.ts'
import type { World } from '#renderer/state/mirror.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import { DocLink } from '#renderer/ui/doc-link.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { limits } from '#shared/catalog/limits.ts'
import type { PoolNeed, PoolNeeds } from '#shared/resources/pool-needs.ts'
import { AddNumberButton } from '../create/add-number-button.tsx'
import { Person } from '../sessions/person.tsx'
import styles from './pool.module.css'

const nothingKnown: PoolNeeds = { services: [], crowded: [] }

/** How many numbers the load needs, and which number has too much of it. */
export function PoolNeedsLine({ world }: { readonly world: World }) {
  const { services } = world
  const version = usePaced('eventSeq')
  const answer = useAnswer('pool needs', version, () => query({ type: 'pool.needs' }))
  if (answer.kind === 'refused') return <ErrorNote title="What the pool needs cannot be read" error={answer.error} />
  const { services: needs, crowded } = answer.kind === 'known' ? answer.value : nothingKnown
  const nameOf = (serviceSid: string) => services.find(({ sid }) => sid === serviceSid)?.uniqueName ?? serviceSid
  return (
    <p className={styles.needs}>
      {answer.kind === 'known' && needs.length === 0 && <span>Nothing is active, so no number is needed now.</span>}
      {needs.map((need) => (
        <OneNeed key={need.serviceSid} need={need} service={nameOf(need.serviceSid)} />
      ))}
      {crowded.map(({ e164, sessions: count, participants }) => (
        <span key={e164} className={styles.crowded}>
          <NumberTag e164={e164} kind="masked" compact /> has {participants} active participants in {count} sessions:
          from {limits.advisedParticipantsPerNumber} on, one number more is advised.
        </span>
      ))}
      <DocLink href="https://www.twilio.com/docs/proxy/phone-numbers-needed">How many numbers</DocLink>
      <AddNumberButton />
    </p>
  )
}

function OneNeed({ need, service }: { readonly need: PoolNeed; readonly service: string }) {
  const { needed, person, free } = need
  return (
    <span>
      <b>{service}</b> needs {needed === 1 ? '1 number' : `${needed} numbers`} now
      {person === null ? ': nobody is in two active sessions' : ': '}
      {person !== null && (
        <>
          <Person e164={person} /> is in {needed} at once
        </>
      )}
      ; {free} to choose from.
    </span>
  )
}
