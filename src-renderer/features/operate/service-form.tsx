import { useState } from 'react'
import { execute } from '#renderer/state/host.ts'
import { DialogForm } from '#renderer/ui/dialog-form.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import formStyles from '#renderer/ui/form.module.css'
import { notify } from '#renderer/ui/notify.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { ApiError } from '#shared/contract/result.ts'
import type { Responder } from '#shared/resources/responder.ts'
import type { Service } from '#shared/resources/service.ts'
import { ends } from '../create/session-fields.ts'
import { addressFields } from '../webhooks/address-choice.ts'
import { useResponders } from '../webhooks/use-responders.ts'
import { AddressField } from './address-field.tsx'
import { DeleteService } from './delete-service.tsx'
import { draftOfService, faultsOf, newService, readService, type ServiceDraft } from './service-draft.ts'
import styles from './service-form.module.css'
import { geoWords, selectionWords } from './service-words.ts'

interface ServiceFormProps {
  /** The one to change; null makes a new one. */
  readonly service: Service | null
  readonly onClose: () => void
}

const noResponders: readonly Responder[] = []

export function ServiceForm({ service, onClose }: ServiceFormProps) {
  const known = useResponders()
  const responders = known.kind === 'known' ? known.value : noResponders
  const [draft, setDraft] = useState(() => (service === null ? newService : draftOfService(service)))
  const [faults, setFaults] = useState<ReturnType<typeof faultsOf>>({})
  const [refusal, setRefusal] = useState<ApiError>()
  const set = (change: Partial<ServiceDraft>) => setDraft({ ...draft, ...change })

  const submit = async () => {
    const read = readService(draft)
    setFaults(read.ok ? {} : read.faults)
    setRefusal(undefined)
    if (!read.ok) return
    const saved = await (service === null
      ? execute({ type: 'service.create', ...read.fields })
      : execute({ type: 'service.update', serviceSid: service.sid, ...read.fields }))
    if (!saved.ok) return saved.error.parameter ? setFaults(faultsOf(saved.error)) : setRefusal(saved.error)
    const { uniqueName } = saved.value
    notify({ title: service === null ? `${uniqueName} is there` : `${uniqueName} is changed`, tone: 'good' })
    onClose()
  }

  return (
    <DialogForm
      does={service === null ? 'Create service' : 'Save service'}
      onSubmit={submit}
      onCancel={onClose}
      others={service !== null && <DeleteService service={service} onDeleted={onClose} onRefused={setRefusal} />}
    >
      <TextField
        label="Name"
        value={draft.uniqueName}
        error={faults.uniqueName}
        hint="Unique among your services."
        onValue={(uniqueName) => set({ uniqueName })}
      />
      <div className={formStyles.row}>
        <SelectField
          label="Sessions end, unless they say otherwise"
          name="Sessions end"
          value={draft.end}
          choices={ends}
          onChoose={(end) => set({ end })}
        />
        {draft.end === 'own' && (
          <TextField
            label="Seconds of silence"
            inputMode="numeric"
            value={draft.seconds}
            error={faults.defaultTtl}
            onValue={(seconds) => set({ seconds })}
          />
        )}
      </div>
      <div className={formStyles.row}>
        <SelectField
          label="A person gets a number that matches by"
          name="Geo match"
          value={draft.geoMatchLevel}
          choices={geoWords}
          onChoose={(geoMatchLevel) => set({ geoMatchLevel })}
        />
        <SelectField
          label="Of those, which one"
          name="Number selection"
          value={draft.numberSelectionBehavior}
          choices={selectionWords}
          onChoose={(numberSelectionBehavior) => set({ numberSelectionBehavior })}
        />
      </div>
      <fieldset className={styles.addresses}>
        <legend>Webhooks</legend>
        {addressFields.map((field) => (
          <AddressField
            key={field.name}
            field={field}
            responders={responders}
            url={draft[field.name]}
            error={faults[field.name]}
            onUrl={(url) => set({ [field.name]: url })}
          />
        ))}
      </fieldset>
      {refusal && <ErrorNote title="The service was not saved" error={refusal} />}
    </DialogForm>
  )
}
