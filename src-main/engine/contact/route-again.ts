import { routeDialled } from '../call/route-dialled.ts'
import { routeText } from '../message/route-text.ts'
import type { Step } from '../step.ts'
import type { Waiting } from './find-waiting.ts'
import type { SoFar } from './so-far.ts'

/** What waited goes on, as things stand now. */
export function routeAgain(step: Step, waiting: Waiting, soFar: SoFar): void {
  switch (waiting.kind) {
    case 'message':
      routeText(step, waiting.inbound, soFar)
      break
    case 'call':
      routeDialled(step, waiting.inbound, soFar)
      break
  }
}
