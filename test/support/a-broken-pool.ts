import type { Engine } from '#main/engine/engine.ts'
import { aRestoredEngine } from './a-restored-engine.ts'
import { aRide } from './a-ride.ts'
import { ana, ben, n1, n2 } from './a-service.ts'
import { disturbed } from './hostile/disturbed.ts'

/** Somebody whose own number is `n2`, which is Ben's proxy number: no rule lets it come so, only the store can hold it. */
export function aBrokenPool(): { readonly engine: Engine; readonly benSid: string } {
  const ride = aRide()
  const image = disturbed(
    ride.engine.capture(),
    `UPDATE participant SET identifier = '${n2}' WHERE identifier = '${ana}' AND proxy_identifier = '${n1}'`,
  )
  if (image === undefined) throw new Error(`The store does not let ${ben} be shown a real number.`)
  return { engine: aRestoredEngine(image, ride.engine.journal()), benSid: ride.ben.sid }
}
