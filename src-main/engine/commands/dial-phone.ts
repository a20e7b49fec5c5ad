import { findCallUnderWay } from '../../store/calls.ts'
import { connectDialled } from '../call/connect-dialled.ts'
import { notPossibleNow } from '../call/own-leg.ts'
import { rejectDialled } from '../call/reject-dialled.ts'
import { findRoute } from '../contact/find-route.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import type { CommandHandler } from '../step.ts'

/** A person calls a number. https://www.twilio.com/docs/proxy/quickstart */
export const dialPhone: CommandHandler<'phone.dial'> = (step, { from, to }) => {
  if (findCallUnderWay(step.db, from) !== undefined) return notPossibleNow(`${from} is in a call already.`)
  ensurePhone(step, from)
  const dialled = { sid: step.newSid('CA'), from, to }
  const route = findRoute(step.db, { kind: 'call', from, to, optOut: null })
  switch (route.outcome.kind) {
    case 'stopped':
      return { ok: true, value: rejectDialled(step, dialled, route, route.outcome) }
    case 'forward':
      return { ok: true, value: connectDialled(step, dialled, route, route.outcome) }
  }
}
