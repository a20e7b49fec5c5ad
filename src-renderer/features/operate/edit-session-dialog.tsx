import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { execute } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DialogForm } from '#renderer/ui/dialog-form.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { errorWords } from '#renderer/ui/error-words.ts'
import { TextField } from '#renderer/ui/field.tsx'
import formStyles from '#renderer/ui/form.module.css'
import type { ApiError } from '#shared/contract/result.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { adviceOn } from '../sessions/refusal-advice.ts'
import { sessionName } from '../sessions/session-name.ts'
import { draftOf, readDraft, type SessionFaults } from './session-draft.ts'

/** What the API lets one change of a session: its ttl and its expiry date. */
export function EditSessionDialog() {
  const { open, about } = useDialogs()
  const session = useMirror(({ world }) => world?.sessions.find(({ sid }) => sid === about))
  return (
    <Dialog
      open={open === 'edit-session' && session !== undefined}
      onClose={closeDialog}
      title={session === undefined ? 'Edit a session' : `Edit ${sessionName(session)}`}
      description="Its name and mode stay as they were made. An expiry date beats the ttl."
    >
      {session && <EditForm session={session} />}
    </Dialog>
  )
}

function EditForm({ session }: { readonly session: SessionView }) {
  const [draft, setDraft] = useState(() => draftOf(session))
  const [faults, setFaults] = useState<SessionFaults>({})
  const [refusal, setRefusal] = useState<ApiError>()
  const errorOf = (field: keyof SessionFaults) =>
    faults[field] ?? (refusal?.parameter === field ? errorWords(refusal) : undefined)

  const submit = async () => {
    const read = readDraft(session, draft)
    setFaults(read.ok ? {} : read.faults)
    setRefusal(undefined)
    if (!read.ok) return
    const result = await execute(read.command)
    if (result.ok) closeDialog()
    else setRefusal(result.error)
  }

  const isAtField = refusal?.parameter === 'ttl' || refusal?.parameter === 'dateExpiry'
  const advice = refusal === undefined ? null : adviceOn(refusal.code)
  return (
    <DialogForm does="Save" onSubmit={submit} onCancel={closeDialog}>
      <TextField
        label="Ttl in seconds"
        inputMode="numeric"
        value={draft.ttl}
        error={errorOf('ttl')}
        hint="Counted from its last use. Empty: none."
        onValue={(ttl) => setDraft({ ...draft, ttl })}
      />
      <TextField
        label="Expiry date"
        type="datetime-local"
        value={draft.dateExpiry}
        error={errorOf('dateExpiry')}
        hint="Simulated time. Empty: none."
        onValue={(dateExpiry) => setDraft({ ...draft, dateExpiry })}
      />
      {refusal && !isAtField && (
        <ErrorNote title="The session stays as it was" error={refusal}>
          {advice !== null && <p className={formStyles.advice}>{advice}</p>}
        </ErrorNote>
      )}
    </DialogForm>
  )
}
