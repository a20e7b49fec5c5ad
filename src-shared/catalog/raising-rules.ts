import { magicNumbers } from './magic-numbers.ts'
import type { RuleId } from './rules.ts'

/** The codes with which each rule says no, or warns. Rules that are not here have none. */
const codesOf: Readonly<Partial<Record<RuleId, readonly number[]>>> = {
  'session-mode': [80910, 80911],
  partner: [80614],
  intercept: [80908, 80909],
  callback: [80908],
  'session-expired-before': [80904],
  'known-participant': [80903],
  'out-of-session': [80902, 80905],
  'out-of-session-answer': [80905, 80913],
  'reply-limit': [14107],
  'twiml-answer': [11200, 11750, 12100, 12200, 12300],
  'answer-taken': [80504],
  'new-session': [80603],
  'opt-out-word': [80901],
  'outbound-opt-out': [21610],
  'message-length': [21617],
  carrier: [30003, 30008],
  'pool-not-empty': [80205],
  country: [80203],
  'voice-capable': [80201],
  'sms-capable': [80202],
  'geo-match': [80206],
  'not-reserved': [80207],
  'unused-by-person': [80208],
  'nobodys-own': [80208],
  'shown-already': [80402],
  'named-number': [80201, 80202, 80207, 80304, 80402, 80407, 80605, 80606, 80701],
  'pair-unused': [80604],
  'reopen-conflict': [80604, 80801],
  'magic-number': Object.values(magicNumbers).flatMap(({ refusesText, refusesCall }) =>
    [refusesText, refusesCall].filter((code) => code !== null),
  ),
  fault: [30003, 30008, 80501, 80504, 80623, 80906, 80907],
}

/** The rules that may end with this code. */
export function rulesRaising(code: number): readonly RuleId[] {
  return (Object.keys(codesOf) as RuleId[]).filter((rule) => codesOf[rule]?.includes(code))
}
