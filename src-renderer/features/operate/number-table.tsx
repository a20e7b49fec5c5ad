import { useState } from 'react'
import { useNumbers, useServices } from '#renderer/state/world.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import { findNumbers } from './find-numbers.ts'
import { NumberRow } from './number-row.tsx'
import styles from './number-table.module.css'

const fewNumbers = 8
const shownNumbers = 100

/** The numbers of the account, each with its pool. Many can be searched. */
export function NumberTable() {
  const numbers = useNumbers()
  const services = useServices()
  const [typed, setTyped] = useState('')
  if (numbers.length === 0) {
    return (
      <EmptyState title="The account owns no number yet">
        Buy one above: sessions need at least one in their pool to mask people with.
      </EmptyState>
    )
  }
  const found = findNumbers(numbers, services, typed)
  const shown = found.slice(0, shownNumbers)
  return (
    <>
      {numbers.length > fewNumbers && (
        <TextField label="Search by number, country or service" type="search" value={typed} onValue={setTyped} />
      )}
      {found.length === 0 ? (
        <EmptyState
          title={`Nothing matches “${typed}”`}
          action={<Button onClick={() => setTyped('')}>Clear the search</Button>}
        />
      ) : (
        <table className={styles.table} aria-label="Owned numbers">
          <thead>
            <tr className={styles.head}>
              <th scope="col">Number</th>
              <th scope="col">Carries</th>
              <th scope="col">Pool</th>
              <th scope="col">Reserved</th>
              <th scope="col">Messaging Service</th>
              <th scope="col">Actions</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((number) => (
              <NumberRow key={number.e164} number={number} services={services} />
            ))}
          </tbody>
        </table>
      )}
      {found.length > shown.length && (
        <p className={styles.more}>and {found.length - shown.length} more; search to narrow them down</p>
      )}
    </>
  )
}
