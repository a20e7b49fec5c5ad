import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import styles from './dialog.module.css'
import heard from './heard.module.css'
import { IconButton } from './icon-button.tsx'
import { PopupContainerProvider } from './popup-container.ts'
import { useReturnFocus } from './use-return-focus.ts'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  /** `side-left`, `side-right` and `sheet` come in from an edge of a narrow window; `sheet` and `bare` show no header. */
  readonly shape?: 'card' | 'wide' | 'board' | 'side-left' | 'side-right' | 'sheet' | 'bare'
  readonly children: ReactNode
}

/** A modal dialog: Esc closes it and focus returns to where it came from. */
export function Dialog({ open, onClose, title, description, shape = 'card', children }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const finalFocus = useReturnFocus(open, popup)
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} data-backdrop />
        <Base.Popup
          ref={popup}
          className={[styles.popup, styles[shape]].join(' ')}
          initialFocus={() => firstControl(body.current) ?? popup.current}
          finalFocus={finalFocus}
        >
          <PopupContainerProvider value={popup}>
            {shape === 'bare' || shape === 'sheet' ? (
              <Base.Title className={heard.only}>{title}</Base.Title>
            ) : (
              <div className={styles.header}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                <Base.Close render={<IconButton label="Close" size="small" />}>
                  <X size={16} aria-hidden />
                </Base.Close>
              </div>
            )}
            {description !== undefined && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            <div ref={body} className={styles.body}>
              {children}
            </div>
          </PopupContainerProvider>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Where one begins: what can be filled in. Without such, the dialog itself is, so that its words are read. */
function firstControl(body: HTMLElement | null): HTMLElement | null | undefined {
  return body?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')
}

/** The row of buttons at the end of a dialog, the main one last. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
