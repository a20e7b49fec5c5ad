import type { ReactNode } from 'react'
import { pageKey } from '#renderer/ui/page-key.ts'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import { useDragging } from '../arrange/dragging.ts'
import { moveByKey } from '../arrange/move-key.ts'
import { bringToFront } from './front-phone.ts'
import styles from './phone-card.module.css'

interface PhoneSeatProps {
  readonly e164: string
  readonly side: 'left' | 'right'
  readonly children: ReactNode
}

/** The place of a phone on the stage, which it can change for another phone's. */
export function PhoneSeat({ e164, side, children }: PhoneSeatProps) {
  const carried = useDragging(({ dragging }) => (dragging?.e164 === e164 ? dragging : null))
  const isViewOnly = useViewOnly()
  const isTarget = useDragging(({ dragging }) => dragging?.over === e164)
  return (
    <article
      className={styles.card}
      data-phone={pageKey(e164)}
      data-side={side}
      data-carried={carried !== null || undefined}
      data-target={isTarget || undefined}
      style={carried === null ? undefined : { translate: `${carried.dx}px ${carried.dy}px` }}
      onFocus={() => !isViewOnly && bringToFront(e164)}
      onKeyDown={(event) => !isViewOnly && moveByKey(event, e164)}
    >
      {children}
    </article>
  )
}
