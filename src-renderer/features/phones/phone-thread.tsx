import { useCallback, useState } from 'react'
import { useSteady } from '#renderer/state/use-steady.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { Conversation } from './conversation.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { ThreadComposer } from './thread-composer.tsx'
import { ThreadHead } from './thread-head.tsx'
import { useShownThread } from './use-shown-thread.ts'
import { useUnread } from './use-unread.ts'

interface PhoneThreadProps {
  readonly view: PhoneView
  readonly isQuiet: boolean
}

/** The messaging app of a phone: whom to, the conversation, where to write. A message draws the conversation anew and nothing else. */
export function PhoneThread({ view, isQuiet }: PhoneThreadProps) {
  const own = view.phone.e164
  const { threads, peer, key } = useShownThread(view)
  const [isTyping, setTyping] = useState(false)
  const unread = useSteady(useUnread(threads, peer))
  const leaveEntry = useCallback(() => setTyping(false), [])

  return (
    <>
      <ThreadHead own={own} peer={peer} unread={unread} isTyping={isTyping} onTyping={setTyping} />
      <Conversation key={key} view={view} peer={peer} isQuiet={isQuiet} />
      <RefusalNote e164={own} />
      <ThreadComposer own={own} peer={peer} onBegin={leaveEntry} />
    </>
  )
}
