import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './small-tabs.module.css'

interface SmallTab {
  readonly name: string
  readonly content: ReactNode
  /** Whether what was filled in there outlasts another tab in front of it. */
  readonly isKept?: boolean
}

interface SmallTabsProps {
  /** What one chooses between: 'Language'. */
  readonly label: string
  readonly tabs: readonly SmallTab[]
  /** `fill` gives the content all the room there is. */
  readonly shape?: 'flow' | 'fill'
  /** The tab in front, where something else than its own list may change that. */
  readonly front?: string
  readonly onFront?: (name: string) => void
}

/** A few views of one thing, one at a time; begins with the first. */
export function SmallTabs({ label, tabs, shape = 'flow', front, onFront }: SmallTabsProps) {
  return (
    <Tabs.Root
      {...(front === undefined ? { defaultValue: tabs[0]?.name } : { value: front, onValueChange: onFront })}
      className={styles.root}
      data-shape={shape}
    >
      <Tabs.List className={styles.list} aria-label={label}>
        {tabs.map(({ name }) => (
          <Tabs.Tab key={name} value={name} className={styles.tab}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content, isKept = false }) => (
        <Tabs.Panel key={name} value={name} keepMounted={isKept} className={styles.panel}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
