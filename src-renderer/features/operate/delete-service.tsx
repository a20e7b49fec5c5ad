import { Trash2 } from 'lucide-react'
import { execute } from '#renderer/state/host.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tooltip } from '#renderer/ui/tooltip.tsx'
import type { ApiError } from '#shared/contract/result.ts'
import type { Service } from '#shared/resources/service.ts'
import { undoable } from '../clock/undoable.ts'
import styles from './service-form.module.css'

interface DeleteServiceProps {
  readonly service: Service
  readonly onDeleted: () => void
  readonly onRefused: (error: ApiError) => void
}

/** Deletes a service with all it holds. It asks nothing: stepping back undoes it. */
export function DeleteService({ service, onDeleted, onRefused }: DeleteServiceProps) {
  const remove = async () => {
    const result = await undoable(`${service.uniqueName} is deleted`, () =>
      execute({ type: 'service.delete', serviceSid: service.sid }),
    )
    if (result.ok) onDeleted()
    else onRefused(result.error)
  }
  return (
    <Tooltip text="With its sessions, also active ones. Stepping the clock back undoes it.">
      <Button
        className={styles.remove}
        look="danger"
        icon={<Trash2 size={14} aria-hidden />}
        asks
        onClick={() => void remove()}
      >
        Delete service
      </Button>
    </Tooltip>
  )
}
