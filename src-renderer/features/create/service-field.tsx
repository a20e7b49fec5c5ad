import { useState } from 'react'
import { execute } from '#renderer/state/host.ts'
import { useServices } from '#renderer/state/world.ts'
import { TextField } from '#renderer/ui/field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { Result } from '#shared/contract/result.ts'
import { ok } from '#shared/contract/result.ts'
import type { Service } from '#shared/resources/service.ts'

export interface ServiceChoice {
  readonly services: readonly Service[]
  /** SID of the chosen service; empty while there is none. */
  readonly sid: string
  readonly choose: (sid: string) => void
  /** Name for the service to be made when there is none. */
  readonly name: string
  readonly setName: (name: string) => void
  /** SID of the chosen service; makes it first when there is none. */
  readonly resolve: () => Promise<Result<string>>
}

/** Which service a new thing belongs to; with no service yet, one is made. */
export function useServiceChoice(): ServiceChoice {
  const services = useServices()
  const [chosen, choose] = useState('')
  const [name, setName] = useState('rides')
  const sid = services.find((service) => service.sid === chosen)?.sid ?? services[0]?.sid ?? ''
  const resolve = async (): Promise<Result<string>> => {
    if (sid !== '') return ok(sid)
    const made = await execute({ type: 'service.create', uniqueName: name.trim() })
    return made.ok ? ok(made.value.sid) : made
  }
  return { services, sid, choose, name, setName, resolve }
}

/** Nothing to see while there is exactly one service. */
export function ServiceField({ choice }: { readonly choice: ServiceChoice }) {
  const { services, sid, choose, name, setName } = choice
  if (services.length === 1) return null
  if (services.length === 0) {
    return (
      <TextField
        label="Name of the service"
        value={name}
        hint="There is no service yet; this one is made with it."
        onValue={setName}
      />
    )
  }
  const choices = services.map((service) => ({ value: service.sid, label: service.uniqueName }))
  return <SelectField label="Service" value={sid} choices={choices} onChoose={choose} />
}
