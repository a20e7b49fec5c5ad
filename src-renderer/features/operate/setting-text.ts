import type { SettingKind, SettingValue } from './setting-kind.ts'

type TypedKind = Extract<SettingKind, { readonly kind: 'number' | 'list' }>

/** A setting as it stands in a field. */
export function textOf(value: SettingValue): string {
  return Array.isArray(value) ? value.join('\n') : String(value ?? '')
}

/** What was typed as a value, or undefined where it is none. */
export function readText(text: string, kind: TypedKind): SettingValue | undefined {
  if (kind.kind === 'list') return linesOf(text)
  const typed = text.trim()
  if (typed === '') return kind.mayBeNone ? null : undefined
  const value = Number(typed)
  return Number.isInteger(value) && value >= kind.min && value <= kind.max ? value : undefined
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
