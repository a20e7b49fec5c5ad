import { memo } from 'react'
import { type PictureName, pictureUrl } from '#shared/catalog/pictures.ts'
import { chooseThread } from './choose-thread.ts'
import { Composer } from './composer.tsx'
import { changeDraft, useDraft } from './drafts.ts'
import { runOnPhone } from './phone-command.ts'

export const noNumber = 'Say first to which number, at the top.'

interface ThreadComposerProps {
  readonly own: string
  readonly peer: string | null
  /** The first letter of a text: the thread it is for stays in front. */
  readonly onBegin: () => void
}

/** Where the owner of a phone writes to the number in front. */
export const ThreadComposer = memo(function ThreadComposer({ own, peer, onBegin }: ThreadComposerProps) {
  const { text } = useDraft(own)
  const write = (next: string) => {
    if (text === '' && next !== '' && peer !== null) {
      chooseThread(own, peer)
      onBegin()
    }
    changeDraft(own, { text: next })
  }
  const send = async (picture: PictureName | null) => {
    const mediaUrls = picture === null ? [] : [pictureUrl(picture)]
    const message = { type: 'phone.sendMessage', from: own, body: text, mediaUrls } as const
    return peer !== null && (await runOnPhone(own, { ...message, to: peer }))
  }
  return <Composer draft={text} onDraft={write} missing={peer === null ? noNumber : undefined} onSend={send} />
})
