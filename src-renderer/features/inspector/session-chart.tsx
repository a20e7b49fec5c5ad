import { useId } from 'react'
import type { SessionView } from '#shared/resources/session.ts'
import { StateMark } from '../sessions/state-mark.tsx'
import { stateMeanings, stateWords } from '../sessions/state-words.ts'
import { box, drawEdge, drawingHeight, drawingWidth, stateTop } from './chart-layout.ts'
import { type Chart, type ChartEdge, eventWords, lastWay, readChart, type Way } from './chart-model.ts'
import styles from './session-chart.module.css'
import { transitionReason } from './transition-reason.ts'

const chart = readChart()
const lineHeight = 13

/** The session's machine, drawn; the state it is in and the way it came are lit. */
export function SessionChart({ session }: { readonly session: SessionView }) {
  const arrowId = useId()
  const way = lastWay(session)
  const reason = transitionReason(session)
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${drawingWidth} ${drawingHeight(chart.states.length)}`}
        role="img"
        aria-label={`State chart: the session is ${stateWords[session.status]}. ${waysOut(chart, session.status)}`}
      >
        <defs>
          <marker id={arrowId} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0.5 L7 4 L0 7.5 Z" className={styles.arrow} />
          </marker>
        </defs>
        {chart.edges.map((edge) => (
          <Edge
            key={`${edge.from} ${edge.to}`}
            edge={edge}
            arrowId={arrowId}
            way={edge.to === session.status && edge.from === way?.from ? way : null}
          />
        ))}
        {chart.states.map((state, index) => (
          <g key={state} data-lit={state === session.status ? state : undefined} className={styles.state}>
            <rect x={box.x} y={stateTop(index)} width={box.width} height={box.height} rx={9} />
            <text x={box.x + box.width / 2} y={stateTop(index) + box.height / 2}>
              {stateWords[state]}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        <StateMark state={session.status} written /> {stateMeanings[session.status]}
        {reason !== null && <span className={styles.reason}>{reason}</span>}
      </figcaption>
    </figure>
  )
}

interface EdgeProps {
  readonly edge: ChartEdge
  readonly arrowId: string
  /** When the session came this way. */
  readonly way: Way | null
}

function Edge({ edge, arrowId, way }: EdgeProps) {
  const { path, label } = drawEdge(chart, edge)
  const first = label.y - ((edge.events.length - 1) * lineHeight) / 2
  return (
    <g className={styles.edge} data-lit={way !== null || undefined}>
      <path d={path} markerEnd={`url(#${arrowId})`} />
      <text className={styles.label} textAnchor={label.anchor}>
        {edge.events.map((event, index) => (
          <tspan key={event} x={label.x} y={first + index * lineHeight} data-lit={way?.event === event || undefined}>
            {eventWords[event]}
          </tspan>
        ))}
      </text>
    </g>
  )
}

function waysOut({ edges }: Chart, state: SessionView['status']): string {
  return edges
    .filter((edge) => edge.from === state)
    .map((edge) => `${edge.events.map((event) => eventWords[event]).join(' or ')} leads to ${stateWords[edge.to]}`)
    .join('; ')
}
