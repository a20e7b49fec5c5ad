import { RotateCcw } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { DocLink } from '#renderer/ui/doc-link.tsx'
import { errorWords } from '#renderer/ui/error-words.ts'
import { changeSettings, type SettingScope } from './change-setting.ts'
import { SettingControl } from './setting-control.tsx'
import { kindWords, type SettingValue, valueWords } from './setting-kind.ts'
import styles from './setting-row.module.css'
import { isChanged, type Setting } from './settings-list.ts'

interface SettingRowProps {
  readonly setting: Setting
  readonly value: SettingValue
  readonly scope: SettingScope
}

/** One setting: what it means, where that is written, what it is now. A change acts at once. */
export function SettingRow({ setting, value, scope }: SettingRowProps) {
  const { name, title, kind, standard, meaning, source } = setting
  const id = useId()
  const row = useRef<HTMLLIElement>(null)
  const [fault, setFault] = useState<string>()
  const changed = isChanged(setting, value)

  const change = async (next: SettingValue | undefined) => {
    if (next === undefined) return setFault(`It must be a whole ${kindWords(kind)}. (invalid_setting)`)
    const result = await changeSettings(scope, { [name]: next })
    setFault(result.ok ? undefined : errorWords(result.error))
  }

  const reset = async () => {
    await change(standard)
    row.current?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus()
  }

  return (
    <li ref={row} className={styles.row}>
      <div className={styles.words}>
        <div className={styles.head}>
          <h4 className={styles.title}>{title}</h4>
          {changed && <span className={styles.changed}>changed</span>}
          <DocLink href={source}>Source</DocLink>
        </div>
        <p id={id} className={styles.meaning}>
          {meaning}
        </p>
        <p className={styles.facts}>
          <code>{name}</code>
          <span>
            {kindWords(kind)}; default {valueWords(standard)}
          </span>
        </p>
      </div>
      <div className={styles.control}>
        <SettingControl
          setting={setting}
          value={value}
          describedBy={id}
          invalid={fault !== undefined}
          onChange={change}
        />
        {changed && (
          <Button
            size="small"
            look="quiet"
            icon={<RotateCcw size={13} aria-hidden />}
            aria-label={`Reset ${title} to ${valueWords(standard)}`}
            asks
            onClick={() => void reset()}
          >
            Reset
          </Button>
        )}
      </div>
      {fault !== undefined && (
        <p className={styles.error} role="alert">
          {fault}
        </p>
      )}
    </li>
  )
}
