import type { Result } from '#shared/contract/result.ts'
import type { RecordingWish } from '#shared/contract/scene-requests.ts'
import type { RecordedScene } from '#shared/contract/scene-state.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import { recordScene } from './record-scene.ts'

/** Writes the present run down as a scene. It goes on meanwhile; what happens then is not in it. */
export function recordRun(simulator: Simulator, wish: RecordingWish): Promise<Result<RecordedScene>> {
  const journal = [...simulator.journal()]
  const numbers = simulator.query({ type: 'numbers.page', after: 0, limit: 1000 }).items.map(({ item }) => item)
  const phones = simulator.query({ type: 'phones', after: 0, limit: 1000 }).items.map(({ item }) => item)
  const named = journal.flatMap(({ command }) => {
    if (command.type === 'number.set' || command.type === 'number.release') return [command.e164]
    return command.type === 'pool.add' && command.phoneNumber !== undefined ? [command.phoneNumber] : []
  })
  const called = numbers.map(({ e164, friendlyName }) => [e164, friendlyName] as const)
  const labels = new Map([
    ...called,
    ...phones.flatMap(({ e164, label }) => (label === e164 ? [] : [[e164, label] as const])),
  ])
  const { now } = simulator.status()
  return recordScene(
    {
      beginning: simulator.beginning,
      journal,
      now,
      owned: new Set([...numbers.map(({ e164 }) => e164), ...named]),
      labels,
    },
    wish,
  )
}
