import type { z } from 'zod'
import { kindOf, type SettingKind, type SettingValue } from './setting-kind.ts'

/** One entry of the registry, ready to be shown. */
export interface Setting {
  readonly name: string
  /** Its name as words: `rateLimit` is `Rate limit`. */
  readonly title: string
  readonly kind: SettingKind
  readonly standard: SettingValue
  readonly meaning: string
  readonly source: string
}

interface Entry {
  readonly schema: z.ZodType
  readonly standard: SettingValue
  readonly meaning: string
  readonly source: string
}

export function listSettings(registry: Readonly<Record<string, Entry>>): readonly Setting[] {
  return Object.entries(registry).map(([name, { schema, standard, meaning, source }]) => ({
    name,
    title: titleOf(name),
    kind: kindOf(schema),
    standard,
    meaning,
    source,
  }))
}

/** Those with all the typed words in their name or meaning. */
export function findSettings(settings: readonly Setting[], typed: string): readonly Setting[] {
  const words = typed.toLowerCase().split(/\s+/)
  return settings.filter(({ name, title, meaning }) => {
    const text = `${name} ${title} ${meaning}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

export function isChanged({ standard }: Setting, value: SettingValue): boolean {
  return JSON.stringify(value) !== JSON.stringify(standard)
}

const written: Readonly<Record<string, string>> = { sms: 'SMS', stop: 'STOP', ttl: 'TTL', mexico: 'Mexico', ms: '(ms)' }

function titleOf(name: string): string {
  const words = name.split(/(?=[A-Z])/).map((word) => written[word.toLowerCase()] ?? word.toLowerCase())
  const title = words.join(' ')
  return title.charAt(0).toUpperCase() + title.slice(1)
}
