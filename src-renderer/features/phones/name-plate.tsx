import { memo } from 'react'
import { useStory } from '#renderer/state/world.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { Phone } from '#shared/resources/phone.ts'
import { startDragging } from '../arrange/dragging.ts'
import { PhoneMenu } from '../operate/phone-menu.tsx'
import { usePersonName } from '../sessions/person.tsx'
import { Avatar } from './avatar.tsx'
import styles from './name-plate.module.css'
import { TypingDots } from './typing-dots.tsx'

/** Above the glass, for the operator: whose phone it is, its real number, and what can be done with it. One drags the phone by it. */
export const NamePlate = memo(function NamePlate({ phone }: { readonly phone: Phone }) {
  const name = usePersonName(phone.e164)
  const story = useStory()
  const isViewOnly = useViewOnly()
  return (
    <header
      className={styles.plate}
      {...(!isViewOnly && {
        title: 'Drag it to another place, or press Alt+Shift with an arrow',
        onPointerDown: (event) => startDragging(event.nativeEvent, phone.e164),
      })}
    >
      <Avatar phone={phone} />
      {name !== null && <h2 className={styles.name}>{name}</h2>}
      <NumberTag e164={phone.e164} kind="real" className={styles.number} />
      <TypingDots key={story} e164={phone.e164} />
      {!isViewOnly && <PhoneMenu phone={phone} />}
    </header>
  )
})
