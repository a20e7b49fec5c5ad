import { HardDrive } from 'lucide-react'
import { useEffect } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { notify } from '#renderer/ui/notify.ts'
import styles from './workspace-news.module.css'

/** Says when what happens cannot be kept on the disk, and what was brought back after a crash. */
export function WorkspaceNews() {
  const { trouble, recovered } = useMirror(({ workspace }) => workspace)
  useEffect(() => {
    if (recovered > 0) notify({ title: 'Brought back', text: recoveredInWords(recovered) })
  }, [recovered])
  return (
    <div role="alert">
      {trouble !== null && (
        <p className={styles.banner}>
          <HardDrive size={15} aria-hidden />
          <strong>Disk.</strong> {trouble}
        </p>
      )}
    </div>
  )
}

function recoveredInWords(inputs: number): string {
  const what = inputs === 1 ? 'One input' : `${inputs} inputs`
  return `${what} that had not been saved when the program ended.`
}
