import { useMirror } from '#renderer/state/mirror.ts'
import { changeDraft } from './drafts.ts'
import { threadsOf } from './threads.ts'

/** Brings the thread with `peer` in front on a phone, until something new arrives there in another one. */
export function chooseThread(e164: string, peer: string): void {
  const { world } = useMirror.getState()
  const view = world?.phones.find(({ phone }) => phone.e164 === e164)
  const newest = view === undefined ? undefined : threadsOf(view)[0]
  changeDraft(e164, { choice: { peer, run: world?.run ?? 0, newestThen: newest?.last.sid ?? null } })
}
