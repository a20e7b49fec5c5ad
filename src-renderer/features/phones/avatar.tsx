import { UserRound } from 'lucide-react'
import type { Phone } from '#shared/resources/phone.ts'
import styles from './avatar.module.css'
import { initialsOf, tintOf } from './owner.ts'

interface AvatarProps {
  readonly phone: Pick<Phone, 'e164' | 'label'>
  /** The phone's place among the phones: gives the colour. */
  readonly place: number
}

/** The owner's initials on their colour, or a person while they have no name; the name stands beside it. */
export function Avatar({ phone, place }: AvatarProps) {
  return (
    <span className={styles.avatar} data-tint={tintOf(place)} aria-hidden>
      {initialsOf(phone) ?? <UserRound size={13} />}
    </span>
  )
}
