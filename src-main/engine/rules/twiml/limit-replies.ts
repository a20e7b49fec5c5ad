import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import { limits } from '#shared/catalog/limits.ts'
import type { AlertNotice } from '../alert-notice.ts'

interface Pair {
  /** The number that replies. */
  readonly from: string
  readonly to: string
}

export interface LimitedReplies<Reply> {
  /** Those that may be sent: the first ones. */
  readonly allowed: readonly Reply[]
  /** None where there was nothing to send. */
  readonly decisions: readonly Decision[]
  readonly alerts: readonly AlertNotice[]
}

/**
 * Stops two machines that answer each other. `before` is how many replies the pair has had within the window, which is
 * simulated time. https://www.twilio.com/docs/api/errors/14107
 */
export function limitReplies<Reply>(pair: Pair, replies: readonly Reply[], before: number): LimitedReplies<Reply> {
  const allowed = replies.slice(0, Math.max(0, limits.repliesPerPairOfNumbers - before))
  const left = replies.length - allowed.length
  const facts = { ...pair, before, asked: replies.length, allowed: allowed.length }
  if (left > 0) return { allowed, decisions: [failed('reply-limit', facts)], alerts: [tooMany(pair, left)] }
  return { allowed, decisions: replies.length === 0 ? [] : [passed('reply-limit', facts)], alerts: [] }
}

function tooMany({ from, to }: Pair, left: number): AlertNotice {
  const within = `${limits.repliesPerPairOfNumbers} times within ${limits.replyWindowMs / 1000} seconds of simulated time`
  const notSent = left === 1 ? '1 more reply was not sent' : `${left} more replies were not sent`
  return { code: 14107, text: `${from} has replied to ${to} ${within}; ${notSent}.` }
}
