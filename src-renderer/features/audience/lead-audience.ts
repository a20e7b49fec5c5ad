import { subjectOf } from '#renderer/state/lighting.ts'
import { createOneWindow } from '#renderer/state/one-window.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { useArrangement } from '../arrange/arrangement.ts'
import { useDrafts } from '../phones/drafts.ts'
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
    if (leadingWindow.isOurs()) channel.postMessage(staging())
  }
  const tellSoon = () => {
    if (!isDue) queueMicrotask(tell)
    isDue = true
  }
  channel.addEventListener('message', ({ data }: MessageEvent) => {
    if (stageMessageSchema.safeParse(data).data?.kind === 'asked') tell()
  })
  leadingWindow.wait(tell)
  const stops = [useSelection, useArrangement, useDrafts, useFrontPhone].map((store) => store.subscribe(tellSoon))
  return () => {
    for (const stop of stops) stop()
    leadingWindow.leave()
    channel.close()
  }
}

function staging(): Staging {
  const { order, hidden } = useArrangement.getState()
  return {
    kind: 'staging',
    selected: subjectOf(useSelection.getState().selected),
    order,
    hidden,
    front: useFrontPhone.getState().e164,
    drafts: [...useDrafts.getState()].filter(([e164]) => !hidden.includes(e164)),
  }
}
