import { Tooltip as Base } from '@base-ui/react/tooltip'
import { type ReactElement, useEffect, useState } from 'react'
import { Kbd } from './kbd.tsx'
import { usePopupContainer } from './popup-container.ts'
import styles from './tooltip.module.css'

interface TooltipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  /** It has nothing to say now; what it belongs to stays the same element. */
  readonly isOff?: boolean
  /** The one control it belongs to; its accessible name must not depend on the tooltip. */
  readonly children: ReactElement<Record<string, unknown>>
}

/** Shown for the pointer and the focus, until a key is pressed: who goes on has read it. */
export function Tooltip({ text, shortcut, isOff = false, children }: TooltipProps) {
  const container = usePopupContainer()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') setOpen(false)
    }
    window.addEventListener('keydown', leave, { capture: true })
    return () => window.removeEventListener('keydown', leave, { capture: true })
  }, [isOpen])
  return (
    <Base.Root open={isOpen} onOpenChange={setOpen} disabled={isOff}>
      <Base.Trigger render={children} />
      <Base.Portal container={container}>
        <Base.Positioner side="bottom" sideOffset={6} collisionPadding={8} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {text}
            {shortcut !== undefined && <Kbd keys={shortcut} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
