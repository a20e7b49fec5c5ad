import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { listScenes } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { useBeginAt } from '#renderer/ui/use-begin-at.ts'
import { pickFile } from '../drop/pick-file.ts'
import { openLibraryScene, sceneFileKind } from './open-scene-file.ts'
import { SceneCard } from './scene-card.tsx'
import styles from './scene-library-dialog.module.css'

/** The scenes that come with the program, each with a picture and one line. */
export function SceneLibraryDialog() {
  const isOpen = useDialogs(({ open }) => open === 'scenes')
  return (
    <Dialog
      open={isOpen}
      onClose={closeDialog}
      shape="board"
      title="Scenes"
      description="Stories of masked communication, to be played step by step in front of people."
    >
      <Library />
      <DialogActions>
        <Button icon={<FolderOpen size={15} aria-hidden />} onClick={() => pickFile(sceneFileKind)}>
          Open a scene file…
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Library() {
  const answer = useAnswer('scenes', 0, listScenes)
  const source = useMirror(({ scene }) => scene?.source)
  const current = source?.kind === 'library' ? source.id : null
  const list = useRef<HTMLUListElement>(null)
  useBeginAt(list, answer.kind === 'known')
  if (answer.kind === 'waiting') return <p className={styles.loading}>Reading the scenes…</p>
  if (answer.kind === 'refused') return <ErrorNote title="The scenes could not be listed" error={answer.error} />
  return (
    <ul ref={list} className={styles.scenes} aria-label="Scenes">
      {answer.value.map((scene) => (
        <li key={scene.id}>
          <SceneCard scene={scene} isOnStage={scene.id === current} onChoose={() => choose(scene.id)} />
        </li>
      ))}
    </ul>
  )
}

function choose(id: string): void {
  closeDialog()
  void openLibraryScene(id)
}
