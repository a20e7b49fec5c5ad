import { openDialog } from '#renderer/state/dialogs.ts'
import { useServices } from '#renderer/state/world.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { Responder } from '#shared/resources/responder.ts'
import { addressFields } from './address-choice.ts'
import { AddressEditor } from './address-editor.tsx'
import styles from './addresses.module.css'
import { useResponders } from './use-responders.ts'

const noResponders: readonly Responder[] = []

/** Which webhook of which service goes where. */
export function Addresses() {
  const services = useServices()
  const answer = useResponders()
  const responders = answer.kind === 'known' ? answer.value : noResponders
  if (services.length === 0) {
    return (
      <EmptyState
        title="No service yet"
        action={
          <Button size="small" onClick={() => openDialog('new-session')}>
            Make a session and its service
          </Button>
        }
      >
        Webhooks belong to a service, which holds sessions and their numbers.
      </EmptyState>
    )
  }
  return (
    <div className={styles.viewport}>
      {services.map((service) => (
        <section key={service.sid} className={styles.service} aria-label={`Addresses of ${service.uniqueName}`}>
          <h3 className={styles.title}>{service.uniqueName}</h3>
          {addressFields.map((field) => (
            <AddressEditor
              key={`${field.name} ${service[field.name]}`}
              service={service}
              field={field}
              responders={responders}
            />
          ))}
        </section>
      ))}
    </div>
  )
}
