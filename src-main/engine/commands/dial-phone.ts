import { ok } from '#shared/contract/result.ts'
import { findCallUnderWay } from '../../store/calls.ts'
import { notPossibleNow } from '../call/own-leg.ts'
import { routeDialled } from '../call/route-dialled.ts'
import { fresh } from '../contact/so-far.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import type { CommandHandler } from '../step.ts'

/** A person calls a number. https://www.twilio.com/docs/proxy/quickstart */
export const dialPhone: CommandHandler<'phone.dial'> = (step, { from, to }) => {
  if (findCallUnderWay(step.db, from) !== undefined) return notPossibleNow(`${from} is in a call already.`)
  ensurePhone(step, from)
  return ok(routeDialled(step, { sid: step.newSid('CA'), from, to }, fresh()))
}
