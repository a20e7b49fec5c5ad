import type { Decision } from './decision.ts'
import { type RuleId, rules } from './rules.ts'

/**
 * Decisions as one short text for the store: each a list of rule id and facts in the rule's own order.
 * An id with `!` before it did not pass.
 */
export function packDecisions(decisions: readonly Decision[]): string {
  return JSON.stringify(decisions.map(packDecision))
}

/** Reads back what `packDecisions` wrote. A fact that was not yet kept then is null. */
export function unpackDecisions(packed: string): Decision[] {
  return (JSON.parse(packed) as PackedDecision[]).map(unpackDecision)
}

type PackedDecision = readonly [string, ...unknown[]]

function packDecision({ rule, facts, passed }: Decision): PackedDecision {
  const values = facts as unknown as Readonly<Record<string, unknown>>
  return [passed ? rule : `!${rule}`, ...rules[rule].order.map((name) => values[name])]
}

function unpackDecision([id, ...values]: PackedDecision): Decision {
  const passed = !id.startsWith('!')
  const rule = (passed ? id : id.slice(1)) as RuleId
  const facts = Object.fromEntries(rules[rule].order.map((name, index) => [name, values[index] ?? null]))
  return { rule, facts, passed } as unknown as Decision
}
