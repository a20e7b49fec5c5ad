import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDisabledReason } from './disabled-reason.tsx'
import { usePopupContainer } from './popup-container.ts'
import list from './popup-list.module.css'
import styles from './select.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** How it looks in the list and the button, where words are not enough. */
  readonly show?: ReactNode
  readonly hint?: string
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChoose: (value: Value) => void
  /** `compact` for the top bar. */
  readonly look?: 'field' | 'compact'
  readonly id?: string
  readonly describedBy?: string | undefined
  /** A choice is asked of the simulator at once. */
  readonly asks?: boolean
}

export function Select<Value extends string>({
  label,
  value,
  choices,
  onChoose,
  look = 'field',
  id,
  describedBy,
  asks = false,
}: SelectProps<Value>) {
  const container = usePopupContainer()
  const disabled = useDisabledReason(undefined, asks)
  const chosen = choices.find((choice) => choice.value === value)
  return (
    <Base.Root
      value={value}
      readOnly={disabled.reason !== undefined}
      onValueChange={(next) => next !== null && onChoose(next)}
    >
      <Base.Trigger
        className={[styles.trigger, styles[look]].join(' ')}
        aria-label={`${label}: ${chosen?.label ?? value}`}
        aria-describedby={describedBy}
        id={id}
        title={disabled.reason}
        {...disabled.props}
      >
        <span className={styles.value}>{chosen?.show ?? chosen?.label ?? value}</span>
        <ChevronDown size={14} aria-hidden className={styles.chevron} />
        {disabled.note}
      </Base.Trigger>
      <Base.Portal container={container}>
        <Base.Positioner className={styles.positioner} alignItemWithTrigger={false} sideOffset={4} collisionPadding={8}>
          <Base.Popup className={`${list.popup} ${styles.popup}`} aria-label={label}>
            {choices.map((choice) => (
              <Base.Item
                key={choice.value}
                value={choice.value}
                label={choice.label}
                className={`${list.item} ${styles.item}`}
              >
                <span className={styles.mark}>
                  <Base.ItemIndicator>
                    <Check size={14} aria-hidden />
                  </Base.ItemIndicator>
                </span>
                <Base.ItemText className={styles.words}>
                  {choice.show ?? choice.label}
                  {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
                </Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
