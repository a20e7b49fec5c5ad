import { Zap } from 'lucide-react'
import { useState } from 'react'
import { execute } from '#renderer/state/host.ts'
import { usePhones } from '#renderer/state/world.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { errorWords } from '#renderer/ui/error-words.ts'
import { TextField } from '#renderer/ui/field.tsx'
import formStyles from '#renderer/ui/form.module.css'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useSubmit } from '#renderer/ui/use-submit.ts'
import { faultEffects } from '#shared/catalog/fault-effects.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { FaultKind } from '#shared/resources/fault.ts'
import { ownerName } from '../phones/owner.ts'
import { chanceChoices, countChoices, type FaultDraft, faultCommand, firstDraft, withKind } from './fault-draft.ts'
import { faultFields } from './fault-fields.ts'
import styles from './faults-dialog.module.css'

const kindChoices = (Object.keys(faultEffects) as FaultKind[]).map((kind) => {
  const { thing, effect } = faultEffects[kind]
  const { value } = faultFields[kind]
  const example = Number(value?.first ?? 0) * (value?.scale ?? 1)
  return { value: kind, label: `A ${thing} ${effect(example)}` }
})

/** Makes a fault: what goes wrong, for whom, how often. */
export function FaultForm() {
  const phones = usePhones()
  const [draft, setDraft] = useState(firstDraft)
  const [refusal, setRefusal] = useState<ApiError>()
  const [valueFault, setValueFault] = useState<string>()
  const set = (change: Partial<FaultDraft>) => setDraft({ ...draft, ...change })
  const { aims, value } = faultFields[draft.kind]
  const aimChoices = [
    { value: 'anybody', label: 'Anybody' },
    ...aims.flatMap((aim) =>
      phones.map(({ phone }) => ({ value: `${aim} ${phone.e164}`, label: `Only ${aim} ${ownerName(phone)}` })),
    ),
  ]

  const submit = async () => {
    const command = faultCommand(draft)
    setRefusal(undefined)
    setValueFault(command === undefined ? 'Give a number.' : undefined)
    if (command === undefined) return
    const made = await execute(command)
    if (made.ok) return
    if (made.error.parameter === 'value') setValueFault(errorWords(made.error))
    else setRefusal(made.error)
  }

  return (
    <form noValidate className={styles.form} aria-label="Make a fault" onSubmit={useSubmit(submit)}>
      <SelectField
        label="What goes wrong"
        value={draft.kind}
        choices={kindChoices}
        onChoose={(kind) => setDraft(withKind(draft, kind))}
      />
      <div className={formStyles.row}>
        {aims.length > 0 && (
          <SelectField label="For whom" value={draft.aim} choices={aimChoices} onChoose={(aim) => set({ aim })} />
        )}
        <SelectField
          label="How often"
          value={draft.count}
          choices={countChoices}
          onChoose={(count) => set({ count })}
        />
        <SelectField
          label="Chance"
          value={draft.chance}
          choices={chanceChoices}
          onChoose={(chance) => set({ chance })}
        />
        {value !== undefined && (
          <TextField
            label={value.label}
            inputMode="numeric"
            value={draft.value}
            error={valueFault}
            onValue={(typed) => set({ value: typed })}
          />
        )}
      </div>
      <div className={styles.end}>
        <Button type="submit" look="primary" icon={<Zap size={14} aria-hidden />}>
          Let it go wrong
        </Button>
      </div>
      {refusal && <ErrorNote title="Nothing will go wrong" error={refusal} />}
    </form>
  )
}
