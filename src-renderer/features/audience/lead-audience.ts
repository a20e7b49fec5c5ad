import { subjectOf } from '#renderer/state/lighting.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { createOneWindow } from '#renderer/state/one-window.ts'
import { type Subject, useSelection } from '#renderer/state/selection.ts'
import { standInFor } from '#shared/numbers/stand-in.ts'
import { useArrangement } from '../arrange/arrangement.ts'
import { useConnection } from '../connect/connection.ts'
import { type Draft, useDrafts } from '../phones/drafts.ts'
import { useFrontPhone } from '../phones/front-phone.ts'
import { openStageChannel, type Staging, stageMessageSchema } from './stage-message.ts'

/** The one window that audiences follow: the first one, or the one that opened the audience's. */
export const leadingWindow = createOneWindow('masquerade.stage')

/** Tells audience windows how the stage is set, whenever that changes and when one asks. Returns how to stop. */
export function leadAudience(): () => void {
  const channel = openStageChannel()
  let isDue = false
  const tell = () => {
    isDue = false
    const message = leadingWindow.isOurs() ? staging() : null
    if (message !== null) channel.postMessage(message)
  }
  const tellSoon = () => {
    if (!isDue) queueMicrotask(tell)
    isDue = true
  }
  channel.addEventListener('message', ({ data }: MessageEvent) => {
    if (stageMessageSchema.safeParse(data).data?.kind === 'asked') tell()
  })
  leadingWindow.wait(tell)
  const stops = [useConnection, useSelection, useArrangement, useDrafts, useFrontPhone].map((store) =>
    store.subscribe(tellSoon),
  )
  return () => {
    for (const stop of stops) stop()
    leadingWindow.leave()
    channel.close()
  }
}

/** The people by their stand-ins, as the audience's window knows them; null while nobody knows these. */
function staging(): Staging | null {
  const { audienceKey } = useConnection.getState()
  const { world } = useMirror.getState()
  if (audienceKey === null || world === null) return null
  const { order, hidden } = useArrangement.getState()
  const { e164: front } = useFrontPhone.getState()
  const person = (e164: string) => standInFor(e164, audienceKey)
  const either = (e164: string) => (world.numbers.some((number) => number.e164 === e164) ? e164 : person(e164))
  const drafts = [...useDrafts.getState()].filter(([e164]) => !hidden.includes(e164))
  const choiceOf = ({ choice }: Draft) => choice && { ...choice, peer: either(choice.peer) }
  return {
    kind: 'staging',
    selected: subjectFor(subjectOf(useSelection.getState().selected), either),
    order: order.map(person),
    hidden: hidden.map(person),
    front: front && person(front),
    drafts: drafts.map(([e164, draft]) => [person(e164), { ...draft, choice: choiceOf(draft) }]),
  }
}

function subjectFor(subject: Subject | null, shown: (e164: string) => string): Subject | null {
  return subject?.kind === 'number' ? { ...subject, e164: shown(subject.e164) } : subject
}
