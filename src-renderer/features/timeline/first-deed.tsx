import { openDialog } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { drawerTab, focusAfter, nextStepButton } from '#renderer/ui/keep-focus.ts'
import { useOnStage } from '../arrange/on-stage.ts'
import { focusPhone } from '../phones/focus-phone.ts'
import { moveScene } from '../scenes/scene-control.ts'

/** What lets something happen: the story that waits, a phone, or a stage with people on it. */
export function FirstDeed() {
  const [first] = useOnStage()
  const isTold = useMirror(({ scene }) => scene !== null && scene.phase !== 'left')
  const [words, act] = isTold
    ? (['Begin the scene', () => moveScene({ action: 'next' })] as const)
    : first === undefined
      ? (['Open a scene…', () => openDialog('scenes')] as const)
      : (['Write a message', () => focusPhone(first)] as const)
  return (
    <Button
      size="small"
      onClick={(event) => {
        focusAfter(event.currentTarget, nextStepButton, drawerTab)
        act()
      }}
    >
      {words}
    </Button>
  )
}
