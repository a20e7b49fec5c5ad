import { type RuleId, rules } from '#shared/catalog/rules.ts'

/** A rule as the question it answers: 'Who is on the other side?' */
export function ruleTitle(rule: string): string {
  return Object.hasOwn(rules, rule) ? rules[rule as RuleId].title : rule
}
