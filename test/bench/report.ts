import type { Measurement } from './bench.ts'

/** One line of `--json`. */
export function asJson(bench: string, { ours, reference, unit }: Measurement): string {
  return JSON.stringify({
    bench,
    ours: rounded(ours),
    reference: rounded(reference),
    unit,
    ratio: ratioOf(ours, reference),
  })
}

/** The same for people. */
export function asText(bench: string, { ours, reference, unit }: Measurement): string {
  const ratio = ratioOf(ours, reference).toFixed(2)
  return `${bench.padEnd(19)} ${ratio.padStart(6)}   ours ${rounded(ours)}, reference ${rounded(reference)} ${unit}`
}

function ratioOf(ours: number, reference: number): number {
  return Math.round((ours / reference) * 1000) / 1000
}

function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100
}
