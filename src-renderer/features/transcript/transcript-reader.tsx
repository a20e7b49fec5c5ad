import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx'
import { useShownText } from '#renderer/ui/discretion.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { pickFile } from '../drop/pick-file.ts'
import { transcriptFileKind, useTranscript } from './transcript-file-kind.ts'
import styles from './transcript-reader.module.css'
import { TranscriptRow } from './transcript-row.tsx'

/** Lines that are drawn. */
const shown = 1_000

/** A transcript that was saved once, to read; the run on stage is not touched. */
export function TranscriptReader() {
  const isOpen = useDialogs(({ open }) => open === 'read-transcript')
  const { title = '', lines = [] } = useTranscript((state) => state.transcript) ?? {}
  const shownText = useShownText()
  return (
    <Dialog
      open={isOpen}
      onClose={closeDialog}
      shape="board"
      title={shownText(title)}
      description="A transcript from a file. What is on stage stays as it is."
    >
      {lines.length === 0 && <EmptyState title="Nothing happened in it" />}
      <ol className={styles.lines} aria-label="What happened">
        {lines.slice(0, shown).map((line) => (
          <TranscriptRow key={line.row} line={line} />
        ))}
      </ol>
      {lines.length > shown && (
        <p className={styles.more}>
          The first {shown.toLocaleString('en')} of {lines.length.toLocaleString('en')} lines.
        </p>
      )}
      <DialogActions>
        <Button onClick={() => pickFile(transcriptFileKind)}>Open another…</Button>
        <Button look="primary" onClick={closeDialog}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  )
}
