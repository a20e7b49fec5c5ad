import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { CodeBlock } from '#renderer/ui/code-block.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { curlLines, environment } from './client-lines.ts'
import styles from './connect-dialog.module.css'
import { type ConnectionState, useConnection } from './connection.ts'
import { SecretRow, ValueRow } from './value-row.tsx'

export function ConnectDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'connect')
  const connection = useConnection((state) => state.connection)
  return (
    <Dialog
      open={open}
      onClose={closeDialog}
      shape="wide"
      title="Connect"
      description="Scripts and tests can drive this simulator over HTTP. Everything they do shows up here."
    >
      <Content connection={connection} />
    </Dialog>
  )
}

function Content({ connection }: ConnectionState) {
  const person = useMirror(({ world }) => world?.sessions.find(({ status }) => status !== 'closed')?.participants[0])
  if (connection === null) return <p className={styles.note}>Asking the simulator where its API is…</p>
  if (connection.baseUrl === null) {
    return (
      <p className={styles.note}>
        The API port is closed, because the app was started with <code>--no-port</code>. Start it without to connect.
      </p>
    )
  }
  const [url, account, token] = environment(connection)
  return (
    <div className={styles.content}>
      <dl className={styles.values}>
        <ValueRow label="Base URL" variable={url.name} value={url.value} />
        <ValueRow label="Account SID" variable={account.name} value={account.value} />
        <SecretRow label="Auth token" variable={token.name} value={token.value} />
      </dl>
      {curlLines(person?.identifier ?? '+14155550111', person?.proxyIdentifier ?? '+14155551212').map(
        ({ does, line }) => (
          <CodeBlock key={does} label={`cURL: ${does}`} code={line} wraps />
        ),
      )}
      <p className={styles.note}>
        It answers on this machine only. Copy the three values above first; each comes as an environment variable.
      </p>
    </div>
  )
}
