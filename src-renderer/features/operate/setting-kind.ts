import { z } from 'zod'

/** What a setting can be, as far as its control needs to know. */
export type SettingKind =
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly mayBeNone: boolean }
  | { readonly kind: 'list' }

export type SettingValue = boolean | string | number | null | readonly string[]

/** Read off the schema in the registry. Throws for a kind that has no control. */
export function kindOf(schema: z.ZodType): SettingKind {
  if (schema instanceof z.ZodBoolean) return { kind: 'switch' }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String).sort() }
  if (schema instanceof z.ZodArray) return { kind: 'list' }
  if (schema instanceof z.ZodNumber) {
    return { kind: 'number', min: schema.minValue ?? 0, max: schema.maxValue ?? 0, mayBeNone: false }
  }
  if (schema instanceof z.ZodNullable && schema.def.innerType instanceof z.ZodType) {
    const inner = kindOf(schema.def.innerType)
    if (inner.kind === 'number') return { ...inner, mayBeNone: true }
  }
  throw new Error('The registry has a setting of a kind that has no control.')
}

const count = new Intl.NumberFormat('en-GB')

/** `number, 1 to 600` */
export function kindWords(kind: SettingKind): string {
  switch (kind.kind) {
    case 'switch':
      return 'on or off'
    case 'choice':
      return `one of ${kind.options.join(', ')}`
    case 'number': {
      const range = `number, ${count.format(kind.min)} to ${count.format(kind.max)}`
      return kind.mayBeNone ? `${range} or empty` : range
    }
    case 'list':
      return 'one on each line'
  }
}

/** `on`, `30`, `none` */
export function valueWords(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (typeof value === 'number') return count.format(value)
  if (typeof value === 'string') return value
  return value === null || value.length === 0 ? 'none' : value.join(', ')
}
