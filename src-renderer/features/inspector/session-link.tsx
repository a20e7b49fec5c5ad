import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useSessionName } from '../sessions/session-name.ts'
import { StateMark } from '../sessions/state-mark.tsx'
import { read } from './read.ts'

/** A session by name; pressing it selects it. */
export function SessionLink({ sessionSid }: { readonly sessionSid: string }) {
  const name = useSessionName(sessionSid)
  const state = useMirror(({ world }) => world?.sessions.find((session) => session.sid === sessionSid)?.status)
  return (
    <Button look="quiet" size="small" onClick={() => read({ kind: 'session', sessionSid })}>
      {state !== undefined && <StateMark state={state} />}
      {name}
    </Button>
  )
}
