import type { TraceStep } from '../resources/trace.ts'
import type { DecisionOf } from './decision.ts'
import { type ApplicationFacts, applicationRules } from './rules/application-rules.ts'
import { type CallFacts, callRules } from './rules/call-rules.ts'
import { type ContactFacts, contactRules } from './rules/contact-rules.ts'
import { type DeliveryFacts, deliveryRules } from './rules/delivery-rules.ts'
import { type FaultFacts, faultRules } from './rules/fault-rules.ts'
import { type MagicNumberFacts, magicNumberRules } from './rules/magic-number-rules.ts'
import { type NamedNumberFacts, namedNumberRules } from './rules/named-number-rules.ts'
import { type NumberFacts, numberRules } from './rules/number-rules.ts'
import { type OptOutFacts, optOutRules } from './rules/opt-out-rules.ts'
import { type OutOfSessionFacts, outOfSessionRules } from './rules/out-of-session-rules.ts'
import type { RulesOf } from './rules/rule.ts'
import { type SessionFacts, sessionRules } from './rules/session-rules.ts'

/** What each rule looks at, by rule id. */
export interface RuleFacts
  extends ContactFacts,
    ApplicationFacts,
    OutOfSessionFacts,
    OptOutFacts,
    DeliveryFacts,
    CallFacts,
    NumberFacts,
    NamedNumberFacts,
    FaultFacts,
    MagicNumberFacts,
    SessionFacts {}

export type RuleId = keyof RuleFacts

export const rules: RulesOf<RuleFacts> = {
  ...contactRules,
  ...applicationRules,
  ...outOfSessionRules,
  ...optOutRules,
  ...deliveryRules,
  ...callRules,
  ...numberRules,
  ...namedNumberRules,
  ...faultRules,
  ...magicNumberRules,
  ...sessionRules,
}

/** Puts a stored decision into words. */
export function tellDecision<R extends RuleId>({ rule: id, facts, passed }: DecisionOf<R>): TraceStep {
  const rule = rules[id]
  const { remedy, warning, ...words } = rule.tell(facts, passed)
  const step = { rule: id, ...words, source: rule.source, passed }
  if (remedy === undefined || (passed && warning === undefined)) return step
  return passed && warning !== undefined ? { ...step, remedy, warning } : { ...step, remedy }
}
