import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { CodeBlock } from '#renderer/ui/code-block.tsx'
import { CopyButton } from '#renderer/ui/copy-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { Connection } from '#shared/contract/rpc.ts'
import { usePresenting } from '../presenter/presenting.ts'
import { controlLines, environment, exportLine } from './client-lines.ts'
import { ClientTabs } from './client-tabs.tsx'
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
      description="Your integration, scripts and tests talk to this simulator over HTTP. Everything they do shows here at once."
    >
      <Content connection={connection} />
    </Dialog>
  )
}

function Content({ connection }: Pick<ConnectionState, 'connection'>) {
  if (connection === null) return <p className={styles.note}>Asking the simulator where its API is…</p>
  if (connection.baseUrl === null) {
    return (
      <p className={styles.note}>
        The API port is closed, because the app was started with <code>--no-port</code>. Start it without to connect.
      </p>
    )
  }
  return <HowToConnect connection={connection} />
}

function HowToConnect({ connection }: { readonly connection: Connection }) {
  const service = useMirror(({ world }) => world?.services[0]?.sid)
  const presenting = usePresenting()
  const variables = environment(connection)
  const [url, account, token] = variables
  return (
    <div className={styles.content}>
      <dl className={styles.values}>
        <ValueRow label="Base URL" variable={url.name} value={url.value} />
        <ValueRow label="Account SID" variable={account.name} value={account.value} />
        <SecretRow label="Auth token" variable={token.name} value={token.value} />
      </dl>
      <p className={styles.note}>
        Each is copied as an environment variable, which the lines below read.
        <CopyButton label="Copy all three variables" text={variables.map(exportLine).join('\n')} whole />
      </p>
      {presenting && (
        <p className={styles.note}>
          You are presenting: SIDs are shortened, and the token stays hidden. What you copy here is whole all the same.
        </p>
      )}
      <section className={styles.part} aria-label="Your own code">
        <h3 className={styles.title}>Your own code, pointed here</h3>
        <ClientTabs serviceSid={service ?? 'KS00000000000000000000000000000000'} />
      </section>
      <ControlLines />
      <p className={styles.note}>It answers on this machine only. Each request shows in the API tab as it is made.</p>
    </div>
  )
}

/** What a person would do on a phone, and what an operator looks at: the real service has no API for it. */
function ControlLines() {
  const person = useMirror(({ world }) => world?.sessions.find(({ status }) => status !== 'closed')?.participants[0])
  const lines = controlLines(person?.identifier ?? '+14155550111', person?.proxyIdentifier ?? '+14155551212')
  return (
    <section className={styles.part} aria-label="The simulator itself">
      <h3 className={styles.title}>The simulator itself</h3>
      {lines.map(({ does, line }) => (
        <CodeBlock key={does} label={`cURL: ${does}`} code={line} copiesWhole />
      ))}
    </section>
  )
}
