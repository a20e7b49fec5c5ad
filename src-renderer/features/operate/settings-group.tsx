import type { ReactNode } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import { TitledList } from '#renderer/ui/titled-list.tsx'
import { changeSettings, type SettingChange, type SettingScope } from './change-setting.ts'
import { SettingRow } from './setting-row.tsx'
import { isChanged, type Setting } from './settings-list.ts'

interface SettingsGroupProps {
  readonly title: string
  /** Beside the title: what the group is chosen with. */
  readonly aside?: ReactNode
  readonly settings: readonly Setting[]
  readonly values: SettingChange
  readonly scope: SettingScope
}

/** Settings that hold in the same place, and a way back for all of them. */
export function SettingsGroup({ title, aside, settings, values, scope }: SettingsGroupProps) {
  const valueNow = ({ name, standard }: Setting) => (values[name] === undefined ? standard : values[name])
  const changed = settings.filter((setting) => isChanged(setting, valueNow(setting)))

  const resetAll = async () => {
    const standards = Object.fromEntries(changed.map(({ name, standard }) => [name, standard]))
    const result = await changeSettings(scope, standards)
    if (result.ok) notify({ title: `${title}: all as by default` })
    else notifyRefusal('The settings were not reset', result.error)
  }

  return (
    <TitledList
      label={title}
      title={changed.length > 0 ? `${title}, ${changed.length} changed` : title}
      aside={
        <>
          {aside}
          {changed.length > 1 && (
            <Button size="small" asks onClick={() => void resetAll()}>
              Reset all {changed.length}
            </Button>
          )}
        </>
      }
    >
      {settings.map((setting) => (
        <SettingRow key={setting.name} setting={setting} value={valueNow(setting)} scope={scope} />
      ))}
    </TitledList>
  )
}
