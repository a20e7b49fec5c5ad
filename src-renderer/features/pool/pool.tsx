import { useMemo } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Scroller } from '#renderer/ui/scroller.tsx'
import { AddNumberButton } from '../create/add-number-button.tsx'
import { NextPerson } from './next-person.tsx'
import styles from './pool.module.css'
import { PoolColumn } from './pool-column.tsx'
import { poolMatrix } from './pool-matrix.ts'
import { PoolNeedsLine } from './pool-needs-line.tsx'
import { PoolRow } from './pool-row.tsx'

const shownPeople = 100
const shownNumbers = 40

/** People against pool numbers: which session uses each pair. One person has a number in one active session only. */
export function Pool() {
  const world = useMirror((mirror) => mirror.world)
  const matrix = useMemo(
    () => (world === null ? null : poolMatrix(world.phones, world.numbers, world.sessions)),
    [world],
  )
  if (world === null || matrix === null) return <EmptyState title="Reading the pool…" />
  if (matrix.numbers.length === 0) {
    return (
      <EmptyState title="The pool is empty" action={<AddNumberButton />}>
        Put a number into a service’s pool; each person in a session then gets one of them.
      </EmptyState>
    )
  }
  const numbers = matrix.numbers.slice(0, shownNumbers)
  const people = matrix.people.slice(0, shownPeople)
  const hidden = matrix.numbers.length - numbers.length + matrix.people.length - people.length
  return (
    <Scroller className={styles.viewport} aria-label="Pool by person and number">
      <PoolNeedsLine world={world} />
      <NextPerson world={world} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Person
            </th>
            {numbers.map((number) => (
              <PoolColumn key={number.e164} number={number} />
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PoolRow key={person} person={person} numbers={numbers} sessionsAt={matrix.sessionsAt} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <p className={styles.note}>
          The first {shownPeople} people and {shownNumbers} numbers are shown; {hidden} more are not.
        </p>
      )}
    </Scroller>
  )
}
