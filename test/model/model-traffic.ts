import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'
import {
  activeSessionsOf,
  callOf,
  endCall,
  type Member,
  type Model,
  pairOf,
  presentIn,
  receive,
  takeFault,
  touch,
} from './model.ts'

const unsubscribed =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.'
const resubscribed =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.'

export const delayMs = 5000
const ringMs = 30_000

interface Passage {
  readonly outcome: ContactOutcome
  readonly sessionSid: string
  readonly partner: Member
}

/** Where contact goes, words aside. */
function route(model: Model, kind: 'message' | 'voice', from: string, to: string): ContactOutcome | Passage {
  const [found] = activeSessionsOf(model, from, to)
  if (found === undefined) return 'out-of-session'
  const [sessionSid, session] = found
  if (!session.mode.includes(kind)) return 'rejected-mode'
  touch(model, sessionSid)
  const partner = presentIn(session).find(({ identifier }) => identifier !== from)
  return partner === undefined ? 'no-partner' : { outcome: 'forwarded', sessionSid, partner }
}

/** Somebody texts a number. Answers what becomes of it. */
export function textInModel(model: Model, from: string, to: string, body: string): ContactOutcome {
  filter(model, from, to, body)
  if (!model.pool.has(to)) return 'not-proxy'
  if (body === 'STOP') return 'dropped-opt-out'
  const passage = route(model, 'message', from, to)
  if (typeof passage === 'string') return passage
  const { identifier, number } = passage.partner
  if (model.optOuts.has(pairOf(identifier, number)) || body.length > 1600) return 'failed'
  if (takeFault(model, 'carrier-fail')) return 'forwarded'
  model.texts.push({ at: model.now + (takeFault(model, 'delay') ? delayMs : 0), to: identifier, number, body })
  return 'forwarded'
}

/** The platform's own part. */
function filter(model: Model, from: string, to: string, body: string): void {
  const pair = pairOf(from, to)
  if (body === 'START') receive(model, from, to, resubscribed)
  if (body === 'START') model.optOuts.delete(pair)
  if (body !== 'STOP' || model.optOuts.has(pair)) return
  receive(model, from, to, unsubscribed)
  model.optOuts.add(pair)
}

/** Somebody who is in no call dials a number. Answers what becomes of it. */
export function dialInModel(model: Model, from: string, to: string): ContactOutcome {
  if (!model.pool.has(to)) return 'not-proxy'
  const passage = route(model, 'voice', from, to)
  if (typeof passage === 'string') return passage
  const { sessionSid, partner } = passage
  const isEngaged = callOf(model, partner.identifier) !== undefined || takeFault(model, 'busy')
  const ringsUntil = model.now + ringMs
  if (!isEngaged) model.calls.push({ caller: from, callee: partner.identifier, sessionSid, ringsUntil })
  return 'ringing'
}

/** A text reaches its phone, unless the carrier loses it. */
export function deliverInModel(model: Model, text: Model['texts'][number]): void {
  model.texts = model.texts.filter((other) => other !== text)
  if (!takeFault(model, 'carrier-undelivered')) receive(model, text.to, text.number, text.body)
}

/** What somebody does in the call they are in. Answers whether it is possible. */
export function actInModel(model: Model, person: string, does: 'answer' | 'decline' | 'hangUp'): boolean {
  const call = callOf(model, person)
  if (call === undefined) return false
  if (does !== 'hangUp' && (call.callee !== person || call.ringsUntil === null)) return false
  if (does === 'answer') call.ringsUntil = null
  else endCall(model, call)
  return true
}
