import { subjectOf } from '#renderer/state/lighting.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { useArrangement } from '../arrange/arrangement.ts'
import { useDrafts } from '../phones/drafts.ts'
import { useFrontPhone } from '../phones/front-phone.ts'
import { openStageChannel, type Staging, stageMessageSchema } from './stage-message.ts'

/** Tells audience windows how the stage is set, whenever that changes and when one asks. Returns how to stop. */
export function leadAudience(): () => void {
  const channel = openStageChannel()
  let isDue = false
  const tell = () => {
    isDue = false
    channel.postMessage(staging())
  }
  const tellSoon = () => {
    if (!isDue) queueMicrotask(tell)
    isDue = true
  }
  channel.addEventListener('message', ({ data }: MessageEvent) => {
    if (stageMessageSchema.safeParse(data).data?.kind === 'asked') tell()
  })
  tell()
  const stops = [useSelection, useArrangement, useDrafts, useFrontPhone].map((store) => store.subscribe(tellSoon))
  return () => {
    for (const stop of stops) stop()
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
    drafts: [...useDrafts.getState()],
  }
}
