import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './kbd.tsx'
import styles from './menu.module.css'
import { usePopupContainer } from './popup-container.ts'
import list from './popup-list.module.css'
import { notConnected, useOutOfReach } from './reach.ts'

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}

export function Menu({ trigger, align = 'start', children }: MenuProps) {
  const container = usePopupContainer()
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={container}>
        <Base.Positioner className={styles.positioner} align={align} sideOffset={6} collisionPadding={8}>
          <Base.Popup className={`${list.popup} ${styles.popup}`}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface MenuItemProps {
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  /** One line on what it does. */
  readonly hint?: string | undefined
  /** What it does is asked of the simulator. */
  readonly asks?: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

export function MenuItem({ icon, shortcut, hint: does, asks = false, onChoose, children }: MenuItemProps) {
  const isOut = useOutOfReach(asks) !== undefined
  const hint = isOut ? notConnected : does
  return (
    <Base.Item className={`${list.item} ${styles.item}`} disabled={isOut} onClick={onChoose}>
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>
        {children}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </Base.Item>
  )
}

interface MenuChoicesProps<Value extends string> {
  /** What one chooses between: 'When it rings'. */
  readonly title: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  /** A choice is asked of the simulator. */
  readonly asks?: boolean
  readonly onChoose: (value: Value) => void
}

/** A few ways of which one is chosen. */
export function MenuChoices<Value extends string>({
  title,
  value,
  choices,
  asks = false,
  onChoose,
}: MenuChoicesProps<Value>) {
  const isOut = useOutOfReach(asks) !== undefined
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.title}>
        {isOut ? `${title}: ${notConnected.toLowerCase()}` : title}
      </Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onChoose} disabled={isOut}>
        {choices.map((choice) => (
          <Base.RadioItem
            key={choice.value}
            value={choice.value}
            className={`${list.item} ${styles.item}`}
            closeOnClick
          >
            <span className={styles.icon}>
              <Base.RadioItemIndicator className={styles.check}>
                <Check size={15} aria-hidden />
              </Base.RadioItemIndicator>
            </span>
            <span className={styles.words}>{choice.label}</span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />
}
