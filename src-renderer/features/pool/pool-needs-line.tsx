import { useMemo } from 'react'
import { AddNumberButton } from '#renderer/features/create/add-number-button.tsx'
import { DocLink } from '#renderer/features/inspector/doc-link.tsx'
import { Person } from '#renderer/features/sessions/person.tsx'
import type { World } from '#renderer/state/mirror.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import styles from './pool.module.css'
import { crowdedNumbers, type PoolNeed, poolNeeds } from './pool-needs.ts'

/** How many numbers the load needs, and which number has too much of it. */
export function PoolNeedsLine({ world }: { readonly world: World }) {
  const { sessions, numbers, services } = world
  const needs = useMemo(() => poolNeeds(sessions, numbers), [sessions, numbers])
  const crowded = useMemo(() => crowdedNumbers(sessions, numbers), [sessions, numbers])
  const nameOf = (serviceSid: string) => services.find(({ sid }) => sid === serviceSid)?.uniqueName ?? serviceSid
  return (
    <p className={styles.needs}>
      {needs.length === 0 && <span>Nothing is active, so no number is needed now.</span>}
      {needs.map((need) => (
        <OneNeed key={need.serviceSid} need={need} service={nameOf(need.serviceSid)} />
      ))}
      {crowded.map(({ e164, sessions: count, participants }) => (
        <span key={e164} className={styles.crowded}>
          <NumberTag e164={e164} kind="masked" compact /> has {participants} active participants in {count} sessions:
          from 100 on, one number more is advised.
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
      {needed === 1 ? ': nobody is in two active sessions' : ': '}
      {needed > 1 && (
        <>
          <Person e164={person} /> is in {needed} at once
        </>
      )}
      ; {free} to choose from.
    </span>
  )
}
