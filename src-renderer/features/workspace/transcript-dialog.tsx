import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx'
import formStyles from '#renderer/ui/form.module.css'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import type { TranscriptFormat } from '#shared/contract/transcript-requests.ts'
import { copyTranscript, saveTranscript, type TranscriptSubject } from './transcript-actions.ts'
import styles from './transcript-dialog.module.css'
import { everything, subjectChoices } from './transcript-subjects.ts'

const formats: readonly { readonly value: TranscriptFormat; readonly label: string }[] = [
  { value: 'markdown', label: 'Markdown, to read' },
  { value: 'csv', label: 'CSV, for a spreadsheet' },
  { value: 'json', label: 'JSON, for a program' },
]

/** Writes down what happened. Opened about a session or a phone it begins with that. */
export function TranscriptDialog() {
  const { open, about } = useDialogs()
  return (
    <Dialog
      open={open === 'transcript'}
      onClose={closeDialog}
      title="Export a transcript"
      description="Who wrote, called and said what, through which number, and what became of it."
    >
      <TranscriptForm key={about} first={about ?? everything} />
    </Dialog>
  )
}

function TranscriptForm({ first }: { readonly first: string }) {
  const world = useMirror((mirror) => mirror.world)
  const [chosen, choose] = useState(first)
  const [format, setFormat] = useState<TranscriptFormat>('markdown')
  const [realNumbers, setRealNumbers] = useState(false)
  const subject: TranscriptSubject = { chosen, format, realNumbers }
  return (
    <div className={formStyles.form}>
      <SelectField label="Of" value={chosen} choices={subjectChoices(world, first)} onChoose={choose} />
      <SelectField label="As" value={format} choices={formats} onChoose={setFormat} />
      <div className={styles.switch}>
        <span>
          With real numbers
          <span id="transcript-real" className={styles.hint}>
            Otherwise they are masked, also in what people wrote and said.
          </span>
        </span>
        <Switch label="With real numbers" on={realNumbers} onSwitch={setRealNumbers} describedBy="transcript-real" />
      </div>
      <DialogActions>
        <Button asks onClick={() => void copyTranscript(subject)}>
          Copy
        </Button>
        <Button look="primary" asks onClick={() => void saveTranscript(subject)}>
          Save
        </Button>
      </DialogActions>
    </div>
  )
}
