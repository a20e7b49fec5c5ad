import { PhoneMenu } from '#renderer/features/operate/phone-menu.tsx'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import type { Phone } from '#shared/resources/phone.ts'
import { Avatar } from './avatar.tsx'
import styles from './name-plate.module.css'

interface NamePlateProps {
  readonly phone: Phone
  readonly place: number
}

/** Above the glass, for the operator: whose phone it is, its real number, and what can be done with it. */
export function NamePlate({ phone, place }: NamePlateProps) {
  return (
    <header className={styles.plate}>
      <Avatar phone={phone} place={place} />
      {phone.label !== phone.e164 && <h2 className={styles.name}>{phone.label}</h2>}
      <NumberTag e164={phone.e164} kind="real" className={styles.number} />
      <PhoneMenu phone={phone} />
    </header>
  )
}
