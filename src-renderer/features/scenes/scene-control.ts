import { controlScene } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import type { SceneControl } from '#shared/contract/scene-requests.ts'
import type { SceneState } from '#shared/contract/scene-state.ts'

/** Moves the scene on stage. False where it cannot be moved that way; a scene says why. */
export function moveScene(control: SceneControl): boolean {
  const { scene } = useMirror.getState()
  if (scene === null || scene.phase === 'left') return false
  const reason = whyNot(control, scene)
  if (reason === undefined) void send(control)
  else notify({ title: reason, once: true })
  return reason === undefined
}

/** Plays it on by itself, or holds it. */
export function toggleScene(): boolean {
  return moveScene({ action: useMirror.getState().scene?.playing === true ? 'pause' : 'play' })
}

/** Why the scene cannot be moved that way now; undefined where it can. */
export function whyNot({ action }: SceneControl, { phase, position }: SceneState): string | undefined {
  if (action === 'previous') return position === 1 ? 'This is the beginning' : undefined
  if (action !== 'next' && action !== 'play') return undefined
  if (phase === 'ended') return 'The scene is over. R begins it again, O opens another.'
  return phase === 'stopped' ? 'A step could not be done. Take a step back, or begin again with R.' : undefined
}

/** The scene is no longer shown; what it made stays. */
export function leaveScene(): void {
  void send({ action: 'leave' })
}

async function send(control: SceneControl): Promise<void> {
  const result = await controlScene(control)
  if (!result.ok && result.error.code !== 'scene_over') notifyRefusal('The scene did not move', result.error)
}
