import type { Step } from '../step.ts'
import { endAlone } from './end-alone.ts'
import { secondsTalked } from './end-call.ts'
import { hangUp, hungUp } from './hang-up.ts'
import type { OwnLeg } from './own-leg.ts'

/** A person puts their phone down, whoever is on the other side. */
export function putDown(step: Step, { leg, legs, side }: OwnLeg): void {
  if (legs === null) endAlone(step, leg, { decision: hungUp(leg.phone, secondsTalked(step, leg)) })
  else hangUp(step, legs, side)
}
