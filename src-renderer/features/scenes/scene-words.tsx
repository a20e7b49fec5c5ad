import { Check, ChevronRight, X } from 'lucide-react'
import { Button } from '#renderer/ui/button.tsx'
import { Scroller } from '#renderer/ui/scroller.tsx'
import type { SceneState, SceneStepState } from '#shared/contract/scene-state.ts'
import { deedNames } from '../shortcuts/deed-names.ts'
import { restartScene } from './scene-actions.ts'
import { momentOf } from './scene-moment.ts'
import styles from './scene-words.module.css'

/** What is to be read aloud now, or the step that was just done, with what came of it. */
export function SceneWords({ scene }: { readonly scene: SceneState }) {
  return (
    <Scroller as="div" className={styles.words} role="status" aria-label="Narration">
      <Words scene={scene} />
    </Scroller>
  )
}

function Words({ scene }: { readonly scene: SceneState }) {
  const moment = momentOf(scene)
  if (scene.phase === 'left') return <Left />
  if (scene.stageTrouble !== null) return <Trouble text={`The stage could not be set up. ${scene.stageTrouble}`} />
  if (moment === null) return null
  const { chapter, step } = moment
  if (step === null) return <p className={styles.narration}>{chapter.narration ?? chapter.title}</p>
  if (step.kind === 'narration') return <p className={styles.narration}>{step.sentence}</p>
  return <Step step={step} scene={scene} />
}

function Step({ step, scene }: { readonly step: SceneStepState; readonly scene: SceneState }) {
  const { sentence, trouble } = step
  return (
    <>
      <p className={styles.step}>
        <Mark step={step} />
        {sentence}
      </p>
      {trouble !== null && <Trouble text={scene.phase === 'stopped' ? `${trouble} ${whatNow(scene)}` : trouble} />}
    </>
  )
}

function Mark({ step: { kind, status } }: { readonly step: SceneStepState }) {
  if (status === 'failed') return <X size={17} className={styles.failed} aria-label="Not as expected:" />
  if (kind === 'action') return <ChevronRight size={17} className={styles.done} aria-hidden />
  return <Check size={17} className={styles.held} aria-label="As expected:" />
}

function Trouble({ text }: { readonly text: string }) {
  return <p className={styles.trouble}>{text}</p>
}

function whatNow({ isTouched }: SceneState): string {
  return isTouched
    ? 'Something was done by hand before: take a step back, or restart the scene.'
    : 'The scene ends here: what follows would mean nothing.'
}

function Left() {
  return (
    <div className={styles.left}>
      <p className={styles.narration}>The scene was left: time was taken back by hand.</p>
      <Button size="small" asks onClick={restartScene}>
        {deedNames.restart}
      </Button>
    </div>
  )
}
