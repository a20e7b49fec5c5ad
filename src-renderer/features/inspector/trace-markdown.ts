import { plainMarkdown } from '#shared/exports/plain-markdown.ts'
import type { Trace, TraceStep } from '#shared/resources/trace.ts'
import { ruleTitle } from './rule-title.ts'

/** A trace to paste into a ticket: what happened first, then each decision in order. */
export function traceAsMarkdown(title: string, { steps }: Trace): string {
  return [`## ${plainMarkdown(title)}`, ...steps.map(stepAsMarkdown)].join('\n\n')
}

function stepAsMarkdown(step: TraceStep, index: number): string {
  return [
    `${index + 1}. ${markOf(step)} **${ruleTitle(step.rule)}**`,
    `   - Saw: ${plainMarkdown(step.saw)}`,
    `   - Decided: ${plainMarkdown(step.decided)}`,
    `   - Because: ${step.because}`,
    ...(step.remedy === undefined
      ? []
      : [`   - ${step.passed ? 'What to do' : 'What would have let it pass'}: ${step.remedy}`]),
    `   - Source: <${step.source}>`,
  ].join('\n')
}

function markOf({ passed, warning }: TraceStep): string {
  if (!passed) return '✗'
  return warning === undefined ? '✓' : '⚠'
}
