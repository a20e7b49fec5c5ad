import { Unplug } from 'lucide-react'
import { useMirror } from '../state/mirror.ts'
import styles from './link-banner.module.css'

/** Says that what is on screen may be old. */
export function LinkBanner() {
  const lost = useMirror(({ link }) => link === 'lost')
  return (
    <div role="alert">
      {lost && (
        <p className={styles.banner}>
          <Unplug size={15} aria-hidden />
          <strong>Connection lost.</strong> What you see may be out of date. It is tried again by itself; a simulator
          that was started anew prints a new address to open.
        </p>
      )}
    </div>
  )
}
