import { TextField } from '#renderer/ui/field.tsx'
import formStyles from '#renderer/ui/form.module.css'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { PersonChoice } from './person-choice.ts'
import styles from './person-field.module.css'

interface PersonFieldProps {
  readonly label: string
  readonly choice: PersonChoice
  readonly error?: string | undefined
}

export function PersonField({ label, choice, error }: PersonFieldProps) {
  const { phones, key, choose, name, setName, number, setNumber } = choice
  const choices = [
    ...phones.map(({ phone }) => {
      const name = phone.label === phone.e164 ? '' : phone.label
      return {
        value: phone.e164,
        label: `${name} ${formatNumber(phone.e164)}`.trim(),
        show: <PhoneOwner name={name} e164={phone.e164} />,
      }
    }),
    { value: 'new', label: 'Somebody new…' },
    { value: 'nobody', label: 'Nobody yet' },
  ]
  const isNew = key === 'new'
  return (
    <div className={styles.person}>
      <SelectField label={label} error={isNew ? undefined : error} value={key} choices={choices} onChoose={choose} />
      {isNew && (
        <div className={formStyles.row}>
          <TextField label="Their name" value={name} onValue={setName} />
          <TextField label="Their number" type="tel" value={number} error={error} onValue={setNumber} />
        </div>
      )}
    </div>
  )
}

function PhoneOwner({ name, e164 }: { readonly name: string; readonly e164: string }) {
  return (
    <span className={styles.owner}>
      {name}
      <NumberTag e164={e164} kind="real" compact />
    </span>
  )
}
