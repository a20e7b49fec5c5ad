import { useState } from 'react'
import { execute } from '#renderer/state/host.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CopyButton } from '#renderer/ui/copy-button.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { Field, TextField } from '#renderer/ui/field.tsx'
import { notify } from '#renderer/ui/notify.ts'
import { useSubmit } from '#renderer/ui/use-submit.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { Responder } from '#shared/resources/responder.ts'
import { draftIn, forgetDraft, keepDraft, useKeptDrafts } from './kept-drafts.ts'
import { type DraftField, type ReadDraft, type ResponderDraft, readDraft } from './responder-draft.ts'
import styles from './responder-form.module.css'
import { responderUrl } from './responder-words.ts'

interface ResponderFormProps {
  readonly initial: ResponderDraft
  readonly isNew: boolean
  readonly onSaved: (responder: Responder) => void
}

/** What the responder answers under one name. */
export function ResponderForm({ initial, isNew, onSaved }: ResponderFormProps) {
  const draft = useKeptDrafts((kept) => draftIn(kept, initial))
  const [faults, setFaults] = useState<Extract<ReadDraft, { ok: false }>['faults']>({})
  const [refusal, setRefusal] = useState<ApiError>()
  const set = (field: DraftField) => (value: string) => keepDraft(initial, { ...draft, [field]: value })

  const save = async () => {
    const read = readDraft(draft)
    setFaults(read.ok ? {} : read.faults)
    if (!read.ok) return
    const saved = await execute(read.command)
    if (!saved.ok) return setRefusal(saved.error)
    forgetDraft(initial)
    notify({ title: `${saved.value.name} answers so from now on`, tone: 'good' })
    onSaved(saved.value)
  }

  const discard = () => {
    forgetDraft(initial)
    setFaults({})
    setRefusal(undefined)
  }

  return (
    <form noValidate className={styles.form} onSubmit={useSubmit(save)}>
      {isNew ? (
        <TextField label="Name" value={draft.name} error={faults.name} onValue={set('name')} />
      ) : (
        <p className={styles.address}>
          <code>{responderUrl(initial.name)}</code>
          <CopyButton label="Copy the address" text={responderUrl(initial.name)} />
        </p>
      )}
      <div className={styles.line}>
        <TextField
          label="Status"
          inputMode="numeric"
          value={draft.status}
          error={faults.status}
          onValue={set('status')}
        />
        <TextField label="Content type" value={draft.type} error={faults.type} onValue={set('type')} />
        <TextField
          label="Answers after (simulated seconds)"
          inputMode="decimal"
          value={draft.delaySeconds}
          error={faults.delaySeconds}
          onValue={set('delaySeconds')}
        />
      </div>
      <Field label="Body" error={faults.body}>
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            className={styles.body}
            rows={3}
            spellCheck={false}
            value={draft.body}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => set('body')(event.target.value)}
          />
        )}
      </Field>
      {refusal && <ErrorNote title="The responder was not saved" error={refusal} />}
      <div className={styles.actions}>
        <Button type="submit" look="primary" size="small">
          {isNew ? 'Make the responder' : 'Save the answer'}
        </Button>
        <Button size="small" disabledReason={draft === initial ? 'Nothing was changed.' : undefined} onClick={discard}>
          Discard changes
        </Button>
      </div>
    </form>
  )
}
