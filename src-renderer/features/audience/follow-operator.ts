import { useSelection } from '#renderer/state/selection.ts'
import { useArrangement } from '../arrange/arrangement.ts'
import { useDrafts } from '../phones/drafts.ts'
import { useFrontPhone } from '../phones/front-phone.ts'
import { openStageChannel, type StageMessage, type Staging, stageMessageSchema } from './stage-message.ts'

/** Sets the stage as the operator has it, and keeps it so. Returns how to stop. */
export function followOperator(): () => void {
  const channel = openStageChannel()
  channel.addEventListener('message', ({ data }: MessageEvent) => {
    const message = stageMessageSchema.safeParse(data)
    if (message.data?.kind === 'staging') take(message.data)
  })
  channel.postMessage({ kind: 'asked' } satisfies StageMessage)
  return () => channel.close()
}

function take({ selected, order, hidden, front, drafts }: Staging): void {
  useSelection.setState({ selected })
  useArrangement.setState({ order, hidden })
  useFrontPhone.setState({ e164: front })
  useDrafts.setState(new Map(drafts), true)
}
