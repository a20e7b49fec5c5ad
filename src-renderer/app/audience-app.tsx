import { CSPProvider } from '@base-ui/react/csp-provider'
import { VenetianMask } from 'lucide-react'
import { AudienceChapter } from '../features/audience/audience-chapter.tsx'
import { AudienceNarration } from '../features/audience/audience-narration.tsx'
import { ClockReadout } from '../features/clock/clock-readout.tsx'
import { Stage } from '../features/mask/stage.tsx'
import { useMirror } from '../state/mirror.ts'
import { ViewOnlyProvider } from '../ui/view-only.ts'
import styles from './audience-app.module.css'
import { Waiting } from './waiting.tsx'

/** What the room sees: phones and mask, and which time it is there. */
export function AudienceApp() {
  const isThere = useMirror(({ world }) => world !== null)
  if (!isThere) return <Waiting />
  return (
    <CSPProvider disableStyleElements>
      <ViewOnlyProvider value={true}>
        <div className={styles.window}>
          <header className={styles.bar}>
            <h1 className={styles.name}>
              <VenetianMask className={styles.mark} aria-hidden />
              Masquerade
            </h1>
            <AudienceChapter />
            <ClockReadout />
          </header>
          <AudienceNarration />
          <main className={styles.stage}>
            <Stage />
          </main>
        </div>
      </ViewOnlyProvider>
    </CSPProvider>
  )
}
