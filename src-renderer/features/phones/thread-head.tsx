import { Phone as PhoneIcon } from 'lucide-react'
import { memo } from 'react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { chooseThread } from './choose-thread.ts'
import { NumberChooser } from './number-chooser.tsx'
import { NumberEntry } from './number-entry.tsx'
import { runOnPhone } from './phone-command.ts'
import styles from './phone-thread.module.css'
import { noNumber } from './thread-composer.tsx'

interface ThreadHeadProps {
  readonly own: string
  readonly peer: string | null
  readonly unread: readonly string[]
  /** A number is being typed. */
  readonly isTyping: boolean
  readonly onTyping: (isTyping: boolean) => void
}

/** Whom this phone writes to, and the button that rings them. */
export const ThreadHead = memo(function ThreadHead(props: ThreadHeadProps) {
  const { own, peer, unread, isTyping, onTyping } = props
  const choose = (next: string) => {
    chooseThread(own, next)
    onTyping(false)
  }
  return (
    <header className={styles.header}>
      {peer === null || isTyping ? (
        <NumberEntry onNumber={choose} onCancel={peer === null ? undefined : () => onTyping(false)} />
      ) : (
        <NumberChooser own={own} peer={peer} unread={unread} onChoose={choose} onTypeNumber={() => onTyping(true)} />
      )}
      <IconButton
        label="Call"
        shortcut="C"
        size="small"
        className={styles.call}
        disabledReason={peer === null ? noNumber : undefined}
        asks
        onClick={() => peer !== null && runOnPhone(own, { type: 'phone.dial', from: own, to: peer })}
      >
        <PhoneIcon size={15} aria-hidden />
      </IconButton>
    </header>
  )
})
