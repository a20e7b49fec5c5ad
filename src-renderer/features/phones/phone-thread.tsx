import { Phone as PhoneIcon } from 'lucide-react'
import { useState } from 'react'
import { useSessions } from '#renderer/state/world.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { type PictureName, pictureUrl } from '#shared/catalog/pictures.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { Composer } from './composer.tsx'
import { Conversation } from './conversation.tsx'
import { changeDraft, useDraft } from './drafts.ts'
import { lastWords } from './last-words.ts'
import { NumberChooser } from './number-chooser.tsx'
import { NumberEntry } from './number-entry.tsx'
import { runOnPhone } from './phone-command.ts'
import styles from './phone-thread.module.css'
import { RefusalNote } from './refusal-note.tsx'
import { numbersKnownTo, sessionsBehind, shownPeer, threadsOf } from './threads.ts'
import { useUnread } from './use-unread.ts'

const noNumber = 'Say first to which number, at the top.'

interface PhoneThreadProps {
  readonly view: PhoneView
  readonly isQuiet: boolean
}

/** The messaging app of a phone: whom to, the conversation, where to write. */
export function PhoneThread({ view, isQuiet }: PhoneThreadProps) {
  const own = view.phone.e164
  const sessions = useSessions()
  const threads = threadsOf(view)
  const known = numbersKnownTo(view, sessions)
  const [isTyping, setTyping] = useState(false)
  const { text: draft, choice } = useDraft(own)
  const peer = shownPeer(known, threads[0], choice, draft !== '')
  const unread = useUnread(threads, peer)

  const choose = (next: string) => {
    changeDraft(own, { choice: { peer: next, newestThen: threads[0]?.last.sid ?? null } })
    setTyping(false)
  }
  const write = (next: string) => {
    if (draft === '' && next !== '' && peer !== null) choose(peer)
    changeDraft(own, { text: next })
  }
  const send = async (picture: PictureName | null) => {
    const mediaUrls = picture === null ? [] : [pictureUrl(picture)]
    const message = { type: 'phone.sendMessage', from: own, body: draft, mediaUrls } as const
    return peer !== null && (await runOnPhone(own, { ...message, to: peer }))
  }

  return (
    <>
      <header className={styles.header}>
        {peer === null || isTyping ? (
          <NumberEntry onNumber={choose} onCancel={peer === null ? undefined : () => setTyping(false)} />
        ) : (
          <NumberChooser
            peer={peer}
            known={known.map((number) => ({
              number,
              session: sessionsBehind(own, number, sessions),
              last: lastWords(threads.find((thread) => thread.peer === number)),
            }))}
            unread={unread}
            onChoose={choose}
            onTypeNumber={() => setTyping(true)}
          />
        )}
        <IconButton
          label="Call"
          size="small"
          className={styles.call}
          disabledReason={peer === null ? noNumber : undefined}
          onClick={() => peer !== null && runOnPhone(own, { type: 'phone.dial', from: own, to: peer })}
        >
          <PhoneIcon size={15} aria-hidden />
        </IconButton>
      </header>
      <Conversation key={peer} view={view} peer={peer} isQuiet={isQuiet} />
      <RefusalNote e164={own} />
      <Composer draft={draft} onDraft={write} missing={peer === null ? noNumber : undefined} onSend={send} />
    </>
  )
}
