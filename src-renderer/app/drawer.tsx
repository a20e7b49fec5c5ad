import { Tabs } from '@base-ui/react/tabs'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useLayout } from '../state/layout.ts'
import { useMirror } from '../state/mirror.ts'
import { setPanelOpen, showDrawerTab } from '../state/panels.ts'
import heard from '../ui/heard.module.css'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './drawer.module.css'
import { tabs } from './drawer-tabs.ts'
import { countWord, type TabCount } from './tab-counts.ts'

/** The lists below the stage, one at a time. Closed, only their names are there. */
export function Drawer({ open }: { readonly open: boolean }) {
  const tab = useLayout((layout) => layout.drawerTab)
  const Chevron = open ? ChevronDown : ChevronUp
  return (
    <Tabs.Root
      className={styles.drawer}
      data-open={open}
      data-drawer
      value={open ? tab : null}
      onValueChange={(next) => next !== null && showDrawerTab(next)}
    >
      <div className={styles.strip}>
        <Tabs.List className={styles.list} aria-label="Drawer">
          {tabs.map(({ name, title, count }) => (
            <Tabs.Tab key={name} value={name} className={styles.tab}>
              {title} {count !== undefined && <Count count={count} />}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <IconButton
          label={open ? 'Close the drawer' : 'Open the drawer'}
          shortcut="`"
          size="small"
          onClick={() => setPanelOpen('drawer', !open)}
        >
          <Chevron size={15} aria-hidden />
        </IconButton>
      </div>
      {tabs.map(({ name, content: Content }) => (
        <Tabs.Panel key={name} value={name} className={styles.panel}>
          <Content />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}

function Count({ count }: { readonly count: TabCount }) {
  const found = useMirror(({ world }) => (world === null ? 0 : count.of(world)))
  if (found === 0) return null
  return (
    <span className={styles.count} data-look={count.look}>
      {found.toLocaleString('en')}{' '}
      <span className={count.look === 'news' ? heard.only : undefined}>{countWord(count, found)}</span>
    </span>
  )
}
