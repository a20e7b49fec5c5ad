import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '#renderer/state/mirror.ts'
import { ListHint, ListView } from '#renderer/ui/list-view.tsx'
import { steadyName } from '#renderer/ui/steady-name.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { useStickToEnd } from '../phones/use-stick-to-end.ts'
import { sessionName } from '../sessions/session-name.ts'
import { StateMark } from '../sessions/state-mark.tsx'
import { drawSequence } from './draw-sequence.ts'
import { ExportButtons } from './export-buttons.tsx'
import styles from './ladder.module.css'
import { LadderStep } from './ladder-step.tsx'
import type { Sequence } from './sequence-model.ts'
import { Shapes } from './shapes.tsx'
import { stepAfterKey } from './step-keys.ts'
import { maskedWording, plainWording } from './wording.ts'

interface LadderProps {
  readonly session: SessionView
  readonly sequence: Sequence
  /** What came before the first step is left out. */
  readonly isCut: boolean
}

export function Ladder({ session, sequence, isCut }: LadderProps) {
  const names = useNames()
  const name = sessionName(session)
  const wording = useMemo(() => plainWording(name, names), [name, names])
  const drawing = useMemo(() => drawSequence(sequence, wording), [sequence, wording])
  const { ref, onScroll } = useStickToEnd(drawing.steps.length)
  const last = drawing.steps.at(-1)
  return (
    <ListView
      label={`Sequence of ${name}`}
      tools={
        <>
          <h3 className={styles.title}>
            <StateMark state={session.status} /> {name}
          </h3>
          <ListHint>{isCut ? 'its newest 200 steps' : 'click a step to explain it'}</ListHint>
          <ExportButtons name={name} sequence={sequence} wording={maskedWording(name, names, sequence)} />
        </>
      }
    >
      <div ref={ref} className={styles.viewport} onScroll={onScroll}>
        <div className={styles.band}>
          <svg
            aria-hidden
            className={styles.heads}
            style={{ maxWidth: drawing.width }}
            viewBox={`0 0 ${drawing.width} ${drawing.headHeight}`}
          >
            <Shapes shapes={drawing.heads} />
          </svg>
        </div>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: each step has its name; a title would lie over all as a tooltip */}
        <svg
          className={styles.drawing}
          style={{ maxWidth: drawing.width }}
          viewBox={`0 ${drawing.headHeight} ${drawing.width} ${drawing.height - drawing.headHeight}`}
          onKeyDown={stepAfterKey}
        >
          <Shapes shapes={drawing.lines} />
          {drawing.steps.map((drawn) => (
            <LadderStep key={drawn.key} drawn={drawn} width={drawing.width} wording={wording} isStop={drawn === last} />
          ))}
        </svg>
      </div>
    </ListView>
  )
}

/** What people are called, by their number. */
function useNames(): ReadonlyMap<string, string> {
  const pairs = useMirror(
    useShallow(({ world }) =>
      (world?.phones ?? []).flatMap(({ phone }) =>
        phone.label === phone.e164 ? [] : [phone.e164, steadyName(phone.label)],
      ),
    ),
  )
  return useMemo(
    () => new Map(pairs.flatMap((e164, place) => (place % 2 === 0 ? [[e164, pairs[place + 1] ?? e164] as const] : []))),
    [pairs],
  )
}
