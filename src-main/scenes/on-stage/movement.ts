import type { SceneControl } from '#shared/contract/scene-requests.ts'

/** Controls that bring a scene from stop to stop: one waits for the other. */
export type Movement = Extract<SceneControl, { readonly action: 'play' | 'next' | 'previous' | 'chapter' }>

const movements: ReadonlySet<string> = new Set<Movement['action']>(['play', 'next', 'previous', 'chapter'])

export function isMovement(control: SceneControl): control is Movement {
  return movements.has(control.action)
}
