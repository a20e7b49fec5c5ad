import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import { onlyWord } from './only-word.ts'
import { dropLists, type OptOutEra } from './opt-out-words.ts'

export interface OptOutPolicy {
  readonly optOutEra: OptOutEra
  /** The account's SMS STOP filtering is switched on. */
  readonly smsStopFiltering: boolean
  /** Proxy follows that switch. */
  readonly respectSmsStopFilter: boolean
}

export interface OptOutVerdict {
  readonly dropped: boolean
  readonly decision: Decision
}

/**
 * Whether Proxy keeps a text from the other participant because it is an opt-out word.
 * https://www.twilio.com/docs/proxy/opt-out-keywords
 */
export function matchOptOut(body: string, policy: OptOutPolicy): OptOutVerdict {
  const era = policy.optOutEra
  const word = matchedWord(body, era)
  if (word === null) return { dropped: false, decision: passed('opt-out-word', { era, word }) }
  const dropped = policy.smsStopFiltering || !policy.respectSmsStopFilter
  return { dropped, decision: (dropped ? failed : passed)('opt-out-word', { era, word }) }
}

function matchedWord(body: string, era: OptOutEra): string | null {
  const word = onlyWord(body)
  if (word === null) return null
  const { words, anyCase } = dropLists[era]
  return words.has(anyCase ? word.toUpperCase() : word) ? word : null
}
