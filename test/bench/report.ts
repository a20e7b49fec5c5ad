import type { Measurement } from './bench.ts'
import { describeTarget, isMet } from './targets.ts'

/** One line of `--json`; `met` is null for a bench without a target. */
export interface Result extends Measurement {
  readonly bench: string
  readonly ratio: number
  readonly target: string
  readonly met: boolean | null
}

/** A bench that came to no end: the line says why. */
export interface Failure {
  readonly bench: string
  readonly failed: string
}

export function resultOf(bench: string, { ours, reference, unit }: Measurement): Result {
  const ratio = Math.round((ours / reference) * 1000) / 1000
  const target = describeTarget(bench)
  return { bench, ours: rounded(ours), reference: rounded(reference), unit, ratio, target, met: isMet(bench, ratio) }
}

/** A line for people. */
export function asText(line: Result | Failure): string {
  const name = line.bench.padEnd(20)
  if ('failed' in line) return `${name} failed: ${line.failed}`
  const { ratio, target, met, ours, reference, unit } = line
  const verdict = met === null ? '' : `${target.padEnd(5)} ${met ? 'met' : 'missed'}`
  return `${name} ${ratio.toFixed(2).padStart(6)}   ${verdict.padEnd(14)} ours ${ours}, reference ${reference} ${unit}`
}

/** Which targets hold, at the end of all. */
export function summary(lines: readonly (Result | Failure)[]): string {
  const judged = lines.filter((line): line is Result => 'met' in line && line.met !== null)
  const missed = judged.filter(({ met }) => met === false)
  const failed = lines.filter((line) => 'failed' in line)
  const parts = [
    `${judged.length - missed.length} of ${judged.length} targets met`,
    ...(missed.length > 0
      ? [`missed: ${missed.map(({ bench, ratio, target }) => `${bench} ${ratio} (${target})`).join(', ')}`]
      : []),
    ...(failed.length > 0 ? [`failed: ${failed.map(({ bench }) => bench).join(', ')}`] : []),
  ]
  return `${parts.join('; ')}.`
}

function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100
}
