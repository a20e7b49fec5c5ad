import { VenetianMask } from 'lucide-react'
import { useNow } from '#renderer/state/clock.ts'
import { isAboutSession, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import lit from '#renderer/ui/lit.module.css'
import { pageKey } from '#renderer/ui/page-key.ts'
import { Pressable } from '#renderer/ui/pressable.tsx'
import type { SessionView } from '#shared/resources/session.ts'
import { sessionName } from '../sessions/session-name.ts'
import { stateWords } from '../sessions/state-words.ts'
import styles from './session-node.module.css'
import { lifeOf, modeWords } from './session-words.ts'
import { TtlRing } from './ttl-ring.tsx'

interface SessionNodeProps {
  readonly session: SessionView
  /** Something is being relabelled in it right now. */
  readonly isPassing: boolean
}

/** The session in the middle of a lane: where one number becomes the other. */
export function SessionNode({ session, isPassing }: SessionNodeProps) {
  const life = lifeOf(session, useNow())
  const light = useLight((subject) => isAboutSession(subject, session.sid))
  const itself: Selection = { kind: 'session', sessionSid: session.sid }
  return (
    <Pressable
      className={`${styles.node} ${lit.lit}`}
      data-node={pageKey(session.sid)}
      data-status={session.status}
      data-passing={isPassing}
      data-lit={light}
      {...previews(itself)}
      onClick={() => select(itself)}
    >
      <span className={styles.emblem} data-emblem>
        <TtlRing share={life.share} />
        <VenetianMask className={styles.icon} aria-hidden />
      </span>
      <span className={styles.words}>
        <b className={styles.name}>{sessionName(session)}</b>
        <span className={styles.state}>
          {session.status === 'closed' ? 'out of session' : stateWords[session.status]}
        </span>
        <span className={styles.mode}>{modeWords[session.mode]}</span>
        <span className={styles.life}>{life.words}</span>
      </span>
    </Pressable>
  )
}
