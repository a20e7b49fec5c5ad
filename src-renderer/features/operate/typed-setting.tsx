import { type ChangeEvent, useRef, useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import fieldStyles from '#renderer/ui/field.module.css'
import { useSubmit } from '#renderer/ui/use-submit.ts'
import type { SettingKind, SettingValue } from './setting-kind.ts'
import styles from './setting-row.module.css'
import { readText, textOf } from './setting-text.ts'

interface TypedSettingProps {
  readonly label: string
  readonly kind: Extract<SettingKind, { readonly kind: 'number' | 'list' }>
  readonly value: SettingValue
  readonly describedBy: string
  readonly invalid: boolean
  readonly onChange: (value: SettingValue | undefined) => Promise<void>
}

/** A number or a list, which acts when it is sent: half a number is none. */
export function TypedSetting({ label, kind, value, describedBy, invalid, onChange }: TypedSettingProps) {
  const now = textOf(value)
  const [text, setText] = useState(now)
  const [known, setKnown] = useState(now)
  const form = useRef<HTMLFormElement>(null)
  if (known !== now) {
    setKnown(now)
    setText(now)
  }
  const submit = useSubmit(async () => {
    await onChange(readText(text, kind))
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  })
  const field = {
    className: fieldStyles.input,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    autoComplete: 'off',
    spellCheck: false,
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setText(event.target.value),
  }
  return (
    <form ref={form} noValidate className={styles.typed} onSubmit={submit}>
      {kind.kind === 'list' ? <textarea {...field} rows={2} /> : <input {...field} inputMode="numeric" />}
      {text !== now && (
        <Button type="submit" size="small" aria-label={`Set ${label}`}>
          Set
        </Button>
      )}
    </form>
  )
}
