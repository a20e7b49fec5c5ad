import { Select } from '#renderer/ui/select.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import type { SettingValue } from './setting-kind.ts'
import type { Setting } from './settings-list.ts'
import { TypedSetting } from './typed-setting.tsx'

interface SettingControlProps {
  readonly setting: Setting
  readonly value: SettingValue
  readonly describedBy: string
  readonly invalid: boolean
  /** Undefined where what was typed is no value. */
  readonly onChange: (value: SettingValue | undefined) => Promise<void>
}

export function SettingControl({ setting, value, describedBy, invalid, onChange }: SettingControlProps) {
  const { title, kind } = setting
  switch (kind.kind) {
    case 'switch':
      return <Switch label={title} describedBy={describedBy} on={value === true} onSwitch={(on) => void onChange(on)} />
    case 'choice':
      return (
        <Select
          label={title}
          describedBy={describedBy}
          value={String(value)}
          choices={kind.options.map((option) => ({ value: option, label: option }))}
          onChoose={(option) => void onChange(option)}
        />
      )
    case 'number':
    case 'list':
      return (
        <TypedSetting
          label={title}
          kind={kind}
          value={value}
          describedBy={describedBy}
          invalid={invalid}
          onChange={onChange}
        />
      )
  }
}
