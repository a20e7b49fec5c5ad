import { useCallback, useState } from 'react'
import { useSteady } from '#renderer/state/use-steady.ts'
import { useRun, useSessions } from '#renderer/state/world.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { Conversation } from './conversation.tsx'
import { useDraft } from './drafts.ts'
import { RefusalNote } from './refusal-note.tsx'
import { ThreadComposer } from './thread-composer.tsx'
import { ThreadHead } from './thread-head.tsx'
import { numbersKnownTo, shownPeer, threadsOf } from './threads.ts'
import { useUnread } from './use-unread.ts'

interface PhoneThreadProps {
  readonly view: PhoneView
  readonly isQuiet: boolean
}

/** The messaging app of a phone: whom to, the conversation, where to write. A message draws the conversation anew and nothing else. */
export function PhoneThread({ view, isQuiet }: PhoneThreadProps) {
  const own = view.phone.e164
  const threads = threadsOf(view)
  const known = numbersKnownTo(view, useSessions())
  const [isTyping, setTyping] = useState(false)
  const run = useRun()
  const peer = shownPeer({ run, known, newest: threads[0] }, useDraft(own))
  const unread = useSteady(useUnread(threads, peer))
  const leaveEntry = useCallback(() => setTyping(false), [])

  return (
    <>
      <ThreadHead own={own} peer={peer} unread={unread} isTyping={isTyping} onTyping={setTyping} />
      <Conversation key={`${run} ${peer}`} view={view} peer={peer} isQuiet={isQuiet} />
      <RefusalNote e164={own} />
      <ThreadComposer own={own} peer={peer} onBegin={leaveEntry} />
    </>
  )
}
