import { CircleQuestionMark, Command, PanelBottom, PanelLeft, PanelRight, UserRoundPlus } from 'lucide-react'
import heard from '#renderer/ui/heard.module.css'
import { ClockBar } from '../features/clock/clock-bar.tsx'
import { NextDueText } from '../features/clock/next-due-text.tsx'
import { ConnectButton } from '../features/connect/connect-button.tsx'
import { usePresenting } from '../features/presenter/presenting.ts'
import { SceneMenu } from '../features/scenes/scene-menu.tsx'
import { openDialog } from '../state/dialogs.ts'
import { setPanelOpen } from '../state/panels.ts'
import { useShort } from '../state/viewport.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { LeakBadge } from './leak-badge.tsx'
import { ModeChips } from './mode-chips.tsx'
import styles from './top-bar.module.css'
import { ViewMenu } from './view-menu.tsx'

interface TopBarProps {
  readonly onSessions: () => void
  readonly onInspector: () => void
  readonly sessionsShown: boolean
  readonly inspectorShown: boolean
}

export function TopBar({ onSessions, onInspector, sessionsShown, inspectorShown }: TopBarProps) {
  const presenting = usePresenting()
  const isShort = useShort()
  return (
    <header className={styles.bar}>
      <h1 className={heard.only}>Masquerade</h1>
      <div className={styles.start}>
        <IconButton label="Sessions column" aria-pressed={sessionsShown} onClick={onSessions}>
          <PanelLeft size={16} aria-hidden />
        </IconButton>
        <SceneMenu />
        {!presenting && (
          <IconButton label="Add a phone" onClick={() => openDialog('add-phone')}>
            <UserRoundPlus size={16} aria-hidden />
          </IconButton>
        )}
      </div>
      <div className={styles.clock}>
        <ClockBar />
        <ModeChips />
        <NextDueText />
      </div>
      <div className={styles.end}>
        <LeakBadge />
        {!presenting && <ConnectButton />}
        <WindowButtons />
        {isShort && (
          <IconButton label="Open the drawer" shortcut="`" onClick={() => setPanelOpen('drawer', true)}>
            <PanelBottom size={16} aria-hidden />
          </IconButton>
        )}
        <IconButton label="Inspector column" aria-pressed={inspectorShown} onClick={onInspector}>
          <PanelRight size={16} aria-hidden />
        </IconButton>
      </div>
    </header>
  )
}

function WindowButtons() {
  return (
    <>
      <IconButton label="Command palette" shortcut={commandKey} onClick={() => openDialog('palette')}>
        <Command size={16} aria-hidden />
      </IconButton>
      <IconButton label="All keys" shortcut="?" onClick={() => openDialog('keys')}>
        <CircleQuestionMark size={16} aria-hidden />
      </IconButton>
      <ViewMenu />
    </>
  )
}

const commandKey = navigator.platform.startsWith('Mac') ? '⌘+K' : 'Ctrl+K'
