import { Plug } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tooltip } from '#renderer/ui/tooltip.tsx'
import styles from './connect-button.module.css'
import { useConnection } from './connection.ts'
import { RequestLight } from './request-light.tsx'

/** `API :4010`: where a client finds the simulator. */
export function ConnectButton() {
  const connection = useConnection((state) => state.connection)
  const port = connection?.baseUrl == null ? null : new URL(connection.baseUrl).port
  return (
    <Tooltip text={port === null ? 'The API port is closed' : 'How a client connects'}>
      <Button size="small" look="quiet" icon={<Plug size={14} aria-hidden />} onClick={() => openDialog('connect')}>
        <span>
          API <span className={styles.port}>{port === null ? 'off' : `:${port}`}</span>
        </span>
        <RequestLight />
      </Button>
    </Tooltip>
  )
}
