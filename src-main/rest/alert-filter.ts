import type { AlertFilter } from '#shared/contract/query.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { Form } from './form.ts'

/** What alerts may be chosen by. https://www.twilio.com/docs/usage/monitor-alert */
export const alertFilters = ['LogLevel', 'StartDate', 'EndDate'] as const

const levels = ['error', 'warning', 'notice', 'debug'] as const
const oneDay = 24 * 60 * 60 * 1000

/** Both dates count as a whole, be they an instant or a day. */
export function readAlertFilter(query: URLSearchParams): Result<AlertFilter> {
  const asked = new Form(query)
  const wish = asked.filled('LogLevel')
  const level = levels.find((one) => one === wish)
  if (level !== wish) return invalid('LogLevel', `It must be one of ${levels.join(', ')}.`)
  const [from, to] = [asked.instant('StartDate') ?? undefined, asked.instant('EndDate') ?? undefined]
  if (typeof from === 'string') return invalid('StartDate', notDate)
  if (typeof to === 'string') return invalid('EndDate', notDate)
  const end = to === undefined ? undefined : to + lengthOf(asked.text('EndDate') ?? '') - 1
  return ok({ level, from, to: end })
}

const notDate = 'It must be like 2026-11-20 or 2026-11-20T14:00:00Z.'

/** ms that a date means: a day, a second, or the very instant. */
function lengthOf(date: string): number {
  if (!date.includes('T')) return oneDay
  return date.includes('.') ? 1 : 1000
}

function invalid(parameter: string, reason: string) {
  return refuse({ code: 20001, status: 400, message: `'${parameter}' is invalid. ${reason}` })
}
