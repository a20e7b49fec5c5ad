import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { useServices } from '#renderer/state/world.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import styles from './service-form.module.css'
import { ServiceForm } from './service-form.tsx'

/** Makes a service, or changes one. Opened about a service it begins with that, about `new` with an empty form. */
export function ServiceDialog() {
  const { open, about } = useDialogs()
  return (
    <Dialog
      open={open === 'services'}
      onClose={closeDialog}
      shape="wide"
      title="Services"
      description="A service holds sessions and the pool of numbers that they use, and says how both behave."
    >
      <ServiceChoice first={about} />
    </Dialog>
  )
}

function ServiceChoice({ first }: { readonly first: string | null }) {
  const services = useServices()
  const [chosen, choose] = useState(first ?? services[0]?.sid ?? 'new')
  const service = services.find(({ sid }) => sid === chosen) ?? null
  const choices = [
    ...services.map(({ sid, uniqueName }) => ({ value: sid, label: uniqueName })),
    { value: 'new', label: 'A new service…' },
  ]
  return (
    <>
      {services.length > 0 && (
        <div className={styles.choice}>
          <SelectField label="Service" value={service?.sid ?? 'new'} choices={choices} onChoose={choose} />
        </div>
      )}
      <ServiceForm key={service?.sid ?? 'new'} service={service} onClose={closeDialog} />
    </>
  )
}
