import { type ReactNode, useState } from 'react'
import { query } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import { useServices } from '#renderer/state/world.ts'
import { Select } from '#renderer/ui/select.tsx'
import type { Service } from '#shared/resources/service.ts'
import styles from './settings-dialog.module.css'
import { SettingsGroup } from './settings-group.tsx'
import type { Setting } from './settings-list.ts'

/** The settings that each service has of its own, for one service at a time. */
export function ServiceSettingsGroup({ settings }: { readonly settings: readonly Setting[] }) {
  const services = useServices()
  const [chosen, choose] = useState('')
  const service = services.find(({ sid }) => sid === chosen) ?? services[0]
  if (service === undefined) return <p className={styles.note}>A service has settings too. There is none yet.</p>
  const choices = services.map(({ sid, uniqueName }) => ({ value: sid, label: uniqueName }))
  return (
    <OneService
      key={service.sid}
      service={service}
      settings={settings}
      choice={services.length > 1 && <Select label="Service" value={service.sid} choices={choices} onChoose={choose} />}
    />
  )
}

interface OneServiceProps {
  readonly service: Service
  readonly settings: readonly Setting[]
  readonly choice: ReactNode
}

function OneService({ service, settings, choice }: OneServiceProps) {
  const version = usePaced('seq')
  const answer = useAnswer(service.sid, version, () => query({ type: 'serviceSettings', serviceSid: service.sid }))
  if (answer.kind !== 'known' || answer.value === null) return null
  return (
    <SettingsGroup
      title={`The service ${service.uniqueName}`}
      aside={choice}
      settings={settings}
      values={{ ...answer.value }}
      scope={{ serviceSid: service.sid }}
    />
  )
}
