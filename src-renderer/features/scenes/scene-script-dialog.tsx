import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { SceneChapterState, SceneStepState } from '#shared/contract/scene-state.ts'
import { moveScene } from './scene-control.ts'
import styles from './scene-script-dialog.module.css'

/** The whole scene to be read, with what has come of each step so far. */
export function SceneScriptDialog() {
  const isOpen = useDialogs(({ open }) => open === 'scene-script')
  const scene = useMirror((mirror) => mirror.scene)
  return (
    <Dialog
      open={isOpen && scene !== null}
      onClose={closeDialog}
      shape="board"
      title={scene?.title ?? ''}
      description={scene?.about}
    >
      {scene?.chapters.map((chapter, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two chapters may have the same title, and none moves
        <Chapter key={index} chapter={chapter} index={index} isLeft={scene.phase === 'left'} />
      ))}
    </Dialog>
  )
}

interface ChapterProps {
  readonly chapter: SceneChapterState
  readonly index: number
  readonly isLeft: boolean
}

function Chapter({ chapter: { title, narration, steps }, index, isLeft }: ChapterProps) {
  const go = () => {
    closeDialog()
    moveScene({ action: 'chapter', index })
  }
  return (
    <section className={styles.chapter} aria-label={title}>
      <header className={styles.heading}>
        <h3 className={styles.title}>
          {index + 1}. {title}
        </h3>
        <Button size="small" look="quiet" asks onClick={go} disabledReason={isLeft ? 'The scene was left' : undefined}>
          Go to chapter {index + 1}
        </Button>
      </header>
      {narration !== null && <p className={styles.narration}>{narration}</p>}
      <ol className={styles.steps}>
        {steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity, and never move
          <Step key={place} step={step} />
        ))}
      </ol>
    </section>
  )
}

function Step({ step: { sentence, kind, status, trouble } }: { readonly step: SceneStepState }) {
  return (
    <li className={styles.step} data-kind={kind} data-status={status}>
      <span className={styles.mark}>{markOf(kind, status)}</span>
      <span>
        {sentence}
        {trouble !== null && <span className={styles.trouble}>{trouble}</span>}
      </span>
    </li>
  )
}

function markOf(kind: SceneStepState['kind'], status: SceneStepState['status']): string {
  if (status === 'failed') return 'failed'
  if (status === 'next') return 'next'
  if (status === 'waiting' || kind === 'narration') return ''
  return kind === 'action' ? 'done' : 'held'
}
