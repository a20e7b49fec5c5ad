import { Footprints } from 'lucide-react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { changeLayout, useLayout } from '#renderer/state/layout.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { startTour } from '../tour/tour.ts'
import { sheetGroups } from './sheet-groups.ts'
import styles from './shortcut-sheet.module.css'

/** Every key, made from the table that the handlers use. */
export function ShortcutSheet() {
  const open = useDialogs((dialogs) => dialogs.open === 'keys')
  return (
    <Dialog open={open} onClose={closeDialog} shape="board" title="All keys">
      <div className={styles.top}>
        <PlainKeysSwitch />
        <Button icon={<Footprints size={14} aria-hidden />} onClick={takeFirstSteps}>
          Take the first steps
        </Button>
      </div>
      <div className={styles.groups}>
        {sheetGroups.map(({ title, lines }) => (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.lines}>
              {lines.map(({ keys, does }) => (
                <div key={does} className={styles.line}>
                  <dt className={styles.does}>{does}</dt>
                  <dd className={styles.keys}>
                    {keys.map((key) => (
                      <Kbd key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function takeFirstSteps(): void {
  closeDialog()
  startTour()
}

function PlainKeysSwitch() {
  const plainKeys = useLayout((layout) => layout.plainKeys)
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={plainKeys}
        onChange={(event) => changeLayout({ plainKeys: event.target.checked })}
      />
      <span>
        Keys without Ctrl or ⌘
        <span className={styles.hint}>
          They never act while you type. Switch them off if they get in the way; this is remembered.
        </span>
      </span>
    </label>
  )
}
