import type { EngineEvent, EventType } from '#shared/contract/event.ts'
import { changes } from './event-changes.ts'
import type { World } from './mirror.ts'

/** The world after one event. */
export function applyEvent(world: World, event: EngineEvent): World {
  return { ...world, ...changeBy(event.type, world, event), seq: event.step, eventSeq: event.seq }
}

function changeBy<Type extends EventType>(type: Type, world: World, event: EngineEvent): Partial<World> {
  return changes[type](world, event as Extract<EngineEvent, { readonly type: Type }>)
}
