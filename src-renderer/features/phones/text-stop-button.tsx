import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { drawerTab, focusAfter } from '#renderer/ui/keep-focus.ts'
import { useOnStage } from '../arrange/on-stage.ts'
import { JoinButton } from '../create/join-button.tsx'
import { ownerName } from './owner.ts'
import { whoCanStop } from './stopping.ts'
import { textWord } from './text-word.ts'

/** The next step where no text was stopped yet: the person who stands last on stage opts out. */
export function TextStopButton() {
  const onStage = useOnStage()
  const world = useMirror((mirror) => mirror.world)
  const stopping = world === null ? null : whoCanStop(onStage, world)
  if (stopping === null) return <JoinButton />
  const { phone, to } = stopping
  return (
    <Button
      size="small"
      asks
      onClick={(event) => {
        focusAfter(event.currentTarget, drawerTab)
        void textWord(phone.e164, to, 'STOP')
      }}
    >
      Text STOP as {ownerName(phone)}
    </Button>
  )
}
