import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx'
import { openChosen } from '../drop/open-dropped.ts'
import { pickFile } from '../drop/pick-file.ts'
import { sceneFileKind, useRefusedScene } from './open-scene-file.ts'
import styles from './scene-problems-dialog.module.css'

/** Why a file is no scene, lesson or ticket: where, and what was expected there. */
export function SceneProblemsDialog() {
  const isOpen = useDialogs(({ open }) => open === 'scene-problems')
  const refused = useRefusedScene((state) => state.refused)
  const { name = '', kind = 'scene', problems = [] } = refused ?? {}
  return (
    <Dialog
      open={isOpen}
      onClose={closeDialog}
      shape="wide"
      title={`This file is no ${kind}`}
      description={
        <>
          <span className={styles.file}>{name}</span> was not opened; everything is as it was.
        </>
      }
    >
      <ol className={styles.problems} aria-label="Problems">
        {problems.map(({ line, column, message }) => (
          <li key={`${line}:${column} ${message}`} className={styles.problem}>
            <span className={styles.place}>
              Line {line}, column {column}
            </span>
            <span className={styles.message}>{message}</span>
          </li>
        ))}
      </ol>
      <DialogActions>
        <Button onClick={() => pickFile({ ...sceneFileKind, open: openChosen })}>Open another…</Button>
        <Button look="primary" onClick={closeDialog}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  )
}
