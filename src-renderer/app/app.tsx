import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { useRef } from 'react'
import { DropOverlay } from '../features/drop/drop-overlay.tsx'
import { usePresenting } from '../features/presenter/presenting.ts'
import { SceneBar } from '../features/scenes/scene-bar.tsx'
import { useShortcuts } from '../features/shortcuts/use-shortcuts.ts'
import { CourseNews } from '../features/training/course-news.tsx'
import { WorkspaceNews } from '../features/workspace/workspace-news.tsx'
import { useMirror } from '../state/mirror.ts'
import { togglePanel, usePanelOpen } from '../state/panels.ts'
import { usePreviews } from '../state/previews.ts'
import { PopupContainerProvider } from '../ui/popup-container.ts'
import { ToastRegion } from '../ui/toast-region.tsx'
import styles from './app.module.css'
import { Dialogs } from './dialogs.tsx'
import { Layout } from './layout.tsx'
import { LinkBanner } from './link-banner.tsx'
import { TopBar } from './top-bar.tsx'
import { Waiting } from './waiting.tsx'

export function App() {
  useShortcuts()
  usePreviews()
  // Names of sessions depend on it wherever they stand: everything is drawn anew.
  usePresenting()
  const isThere = useMirror(({ world }) => world !== null)
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={400}>
        {isThere ? <Window /> : <Waiting />}
        <Dialogs />
        <DropOverlay />
        <ToastRegion />
      </Tooltip.Provider>
    </CSPProvider>
  )
}

function Window() {
  const sessionsShown = usePanelOpen('sessions')
  const inspectorShown = usePanelOpen('inspector')
  const main = useRef<HTMLElement>(null)
  return (
    <PopupContainerProvider value={main}>
      <div className={styles.window}>
        <TopBar
          sessionsShown={sessionsShown}
          inspectorShown={inspectorShown}
          onSessions={() => togglePanel('sessions')}
          onInspector={() => togglePanel('inspector')}
        />
        <main ref={main} className={styles.main}>
          <LinkBanner />
          <WorkspaceNews />
          <SceneBar />
          <CourseNews />
          <Layout />
        </main>
      </div>
    </PopupContainerProvider>
  )
}
