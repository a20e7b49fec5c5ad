import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { IconButton } from './icon-button.tsx'
import type { NoticeData } from './notify.ts'
import { toasts } from './notify.ts'
import styles from './toast-region.module.css'

/** The newest notice, which covers little; one before it is seen again after it while it has time left. */
export function ToastRegion() {
  return (
    <Toast.Provider toastManager={toasts} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} data-notices>
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Toasts() {
  const manager = Toast.useToastManager<NoticeData>()
  return manager.toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} data-tone={toast.data?.tone ?? 'plain'}>
      <Toast.Content className={styles.content}>
        <div className={styles.words}>
          <Toast.Title className={styles.title} />
          <Toast.Description className={styles.text} />
        </div>
        {toast.data !== undefined && toast.data.count > 1 && <span className={styles.count}>×{toast.data.count}</span>}
        {toast.actionProps !== undefined && <Toast.Action className={styles.action} />}
        <Toast.Close render={<IconButton label="Dismiss" size="small" />}>
          <X size={14} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
