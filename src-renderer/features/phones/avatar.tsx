import { UserRound } from 'lucide-react'
import { useMirror } from '#renderer/state/mirror.ts'
import type { Phone } from '#shared/resources/phone.ts'
import { usePersonName } from '../sessions/person.tsx'
import styles from './avatar.module.css'
import { initialsOf, tintOf } from './owner.ts'

/** The owner's initials on their colour, which they keep wherever their phone stands, or a person while they have no name; the name stands beside it. */
export function Avatar({ phone }: { readonly phone: Pick<Phone, 'e164' | 'label'> }) {
  const name = usePersonName(phone.e164)
  const place = useMirror(({ world }) => world?.phones.findIndex((view) => view.phone.e164 === phone.e164) ?? 0)
  return (
    <span className={styles.avatar} data-tint={tintOf(Math.max(0, place))} aria-hidden>
      {initialsOf({ ...phone, label: name ?? phone.label }) ?? <UserRound size={13} />}
    </span>
  )
}
