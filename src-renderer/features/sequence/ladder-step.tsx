import { isAboutEntry, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { formatTime } from '#renderer/ui/format-time.ts'
import { explain } from '../inspector/explain.ts'
import { selectionOf } from '../timeline/selection-of.ts'
import type { DrawnStep } from './draw-sequence.ts'
import styles from './ladder.module.css'
import { changeText, type SequenceStep } from './sequence-model.ts'
import { Shapes } from './shapes.tsx'
import { actorName, type Wording } from './wording.ts'

interface LadderStepProps {
  readonly drawn: DrawnStep
  readonly width: number
  readonly wording: Wording
  /** The one step that Tab stops at; arrows lead on from there. */
  readonly isStop: boolean
}

/** One step of the ladder; pressing it explains it. */
export function LadderStep({ drawn, width, wording, isStop }: LadderStepProps) {
  const { entry } = drawn.step
  const itself = selectionOf(entry)
  // The session lights its whole ladder, which would tell nothing here.
  const light = useLight((subject) => subject.kind !== 'session' && isAboutEntry(subject, entry))
  return (
    <g className={styles.step} data-lit={light} {...previews(itself)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing */}
      <rect
        role="button"
        data-step
        className={styles.ground}
        x={1}
        y={drawn.y}
        width={width - 2}
        height={drawn.height}
        rx={6}
        tabIndex={isStop ? 0 : -1}
        aria-label={spoken(drawn.step, wording)}
        aria-pressed={light === 'selected'}
        onClick={() => explain(itself)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          explain(itself)
        }}
      />
      <Shapes shapes={drawn.shapes} />
    </g>
  )
}

/** `14:03:05, Ana to +1 415 555 1212: “Hi”, from +1 415 555 3434 to Ben: forwarded` */
function spoken(step: SequenceStep, wording: Wording): string {
  const time = formatTime(step.entry.at)
  if (step.kind === 'change') return `${time}, ${changeText(step.entry, wording.nameOf)}`
  const what = step.entry.kind === 'message' ? `“${step.entry.body}”` : 'call'
  const ways = step.arrows.map(({ from, to, number }) => {
    const known = number === null ? wording.session : formatNumber(number)
    return to.kind === 'proxy'
      ? `${actorName(from, wording)} to ${known}`
      : `from ${known} to ${actorName(to, wording)}`
  })
  return `${time}, ${what}, ${ways.join(', ')}: ${[step.verdict.word, step.entry.code].filter(Boolean).join(' ')}`
}
