import type { RuleFacts, RuleId } from './rules.ts'

/** One decision of one rule, as it is stored: no words, only what they are made from. */
export interface DecisionOf<R extends RuleId> {
  readonly rule: R
  readonly facts: RuleFacts[R]
  readonly passed: boolean
}

export type Decision = { [R in RuleId]: DecisionOf<R> }[RuleId]

export function passed<R extends RuleId>(rule: R, facts: RuleFacts[R]): DecisionOf<R> {
  return { rule, facts, passed: true }
}

export function failed<R extends RuleId>(rule: R, facts: RuleFacts[R]): DecisionOf<R> {
  return { rule, facts, passed: false }
}
