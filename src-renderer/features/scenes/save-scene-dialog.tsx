import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { recordScene } from '#renderer/state/host.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CopyButton } from '#renderer/ui/copy-button.tsx'
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import { saveFile } from '#renderer/ui/save-file.ts'
import { Scroller } from '#renderer/ui/scroller.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import type { Result } from '#shared/contract/result.ts'
import type { RecordedScene } from '#shared/contract/scene-state.ts'
import { fileNameOf } from './file-name.ts'
import styles from './save-scene-dialog.module.css'

/** What was done by hand becomes a scene file, with expectations from what happened. */
export function SaveSceneDialog() {
  const isOpen = useDialogs(({ open }) => open === 'save-scene')
  return (
    <Dialog
      open={isOpen}
      onClose={closeDialog}
      shape="wide"
      title="Save as a scene"
      description="Everything that was done since this run began, and what came of it. Played again, it must come out the same."
    >
      <SaveScene />
    </Dialog>
  )
}

function SaveScene() {
  const [title, setTitle] = useState('Made by hand')
  const [about, setAbout] = useState('Recorded from what was done by hand.')
  const [keepNumbers, setKeepNumbers] = useState(false)
  const [answer, setAnswer] = useState<Result<RecordedScene> | 'pending' | null>(null)
  const record = async () => {
    setAnswer('pending')
    setAnswer(await recordScene({ title: title.trim(), about: about.trim(), keepNumbers }))
  }
  if (answer !== null && answer !== 'pending' && answer.ok)
    return <Recorded scene={answer.value} title={title.trim()} />
  const isNamed = title.trim() !== '' && about.trim() !== ''
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNamed) void record()
      }}
    >
      <TextField
        label="Title"
        value={title}
        maxLength={100}
        onFocus={(event) => event.currentTarget.select()}
        onValue={setTitle}
      />
      <TextField label="What it is about" value={about} maxLength={300} onValue={setAbout} />
      <div className={styles.choice}>
        <Switch
          label="Keep people's real numbers"
          on={keepNumbers}
          onSwitch={setKeepNumbers}
          describedBy="kept-numbers"
        />
        <span>
          Keep people's real numbers
          <span id="kept-numbers" className={styles.hint}>
            Otherwise everybody gets a number that is nobody's, like +1 415 555 0111, also where it stands in a text.
          </span>
        </span>
      </div>
      {answer !== null && answer !== 'pending' && <ErrorNote title="The scene was not written" error={answer.error} />}
      <DialogActions>
        <Button onClick={closeDialog}>Cancel</Button>
        <Button look="primary" type="submit" disabledReason={reasonAgainst(isNamed, answer === 'pending')}>
          Write it down
        </Button>
      </DialogActions>
    </form>
  )
}

function reasonAgainst(isNamed: boolean, isPending: boolean): string | undefined {
  if (isPending) return 'It is being written and played once'
  return isNamed ? undefined : 'A scene needs a title and a line about it'
}

function Recorded({ scene, title }: { readonly scene: RecordedScene; readonly title: string }) {
  const { text, steps, expectations, unsaid } = scene
  const save = () => {
    saveFile(fileNameOf(title), new Blob([text], { type: 'application/yaml' }))
    closeDialog()
  }
  return (
    <div className={styles.form}>
      <p className={styles.summary} role="status">
        {steps === 1 ? '1 step' : `${steps} steps`}, of which {expectations} say what must be seen. It was played once,
        and everything held.
      </p>
      {unsaid.length > 0 && (
        <section className={styles.unsaid} aria-label="Left out">
          <h3 className={styles.unsaidTitle}>Left out, for a scene has no words for it</h3>
          <ul>
            {[...new Set(unsaid)].map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      )}
      <Scroller className={styles.text} aria-label="Scene file">
        <pre>{text}</pre>
      </Scroller>
      <DialogActions>
        <CopyButton text={text} label="Copy the scene" />
        <Button look="primary" onClick={save}>
          Save {fileNameOf(title)}
        </Button>
      </DialogActions>
    </div>
  )
}
