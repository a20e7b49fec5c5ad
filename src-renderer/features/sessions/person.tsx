import { UserRound } from 'lucide-react'
import { useMirror } from '#renderer/state/mirror.ts'
import { nameOfPerson } from '#renderer/state/person-name.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { steadyName } from '#renderer/ui/steady-name.ts'
import styles from './person.module.css'

/** What somebody is called, or null where nobody said. */
export function usePersonName(e164: string): string | null {
  return useMirror(({ world }) => {
    const name = world === null ? null : nameOfPerson(world, e164)
    return name === null ? null : steadyName(name)
  })
}

/** A person by name, or by number while they have none. */
export function Person({ e164 }: { readonly e164: string }) {
  const name = usePersonName(e164)
  if (name === null) return <NumberTag e164={e164} kind="real" compact />
  return (
    <span className={styles.person}>
      <UserRound size={13} aria-hidden />
      <span className={styles.name}>{name}</span>
    </span>
  )
}
