import type { ReactNode } from 'react'
import { isAboutContact, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import { formatShortTime } from '#renderer/ui/format-time.ts'
import lit from '#renderer/ui/lit.module.css'
import { pageKey } from '#renderer/ui/page-key.ts'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import styles from './contact-spot.module.css'

interface ContactSpotProps {
  /** Of the message or the leg, as this phone has it. */
  readonly sid: string
  /** Simulated ms. */
  readonly at: number
  /** What the operator knows of it; undefined for what the platform itself said. */
  readonly contact: ContactEntry | undefined
  readonly isStop: boolean
  readonly className: string | undefined
  readonly title?: string
  readonly children: ReactNode
}

/** A message or call where a conversation shows it: lit up like everything about it, and what one points at to select it. */
export function ContactSpot({ sid, at, contact, isStop, className, title, children }: ContactSpotProps) {
  const isViewOnly = useViewOnly()
  const light = useLight((subject) => contact !== undefined && isAboutContact(subject, contact))
  const itself: Selection | undefined = contact && { kind: 'contact', resourceSid: contact.resourceSid }
  const show = () => itself !== undefined && !isViewOnly && select(itself)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone, the handle inside does the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse alone, the handle inside does the same by keyboard
    <div
      className={`${styles.spot} ${lit.lit} ${className}`}
      data-bubble={pageKey(sid)}
      data-lit={light}
      title={title}
      onClick={show}
      {...previews(itself)}
    >
      {children}
      {itself !== undefined && !isViewOnly && (
        <button
          type="button"
          className={styles.handle}
          data-handle
          tabIndex={isStop ? 0 : -1}
          aria-label={`What became of it, ${formatShortTime(at)}`}
          aria-pressed={light === 'selected'}
          onClick={show}
        />
      )}
    </div>
  )
}
