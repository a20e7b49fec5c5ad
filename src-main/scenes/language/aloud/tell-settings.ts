import { type AccountSettings, accountSettings } from '#shared/catalog/settings.ts'

/** What each setting means, as the catalog has it, and what becomes of it. */
export function tellSettings(change: Readonly<Partial<Record<keyof AccountSettings, unknown>>>): string {
  const names = Object.keys(change) as (keyof AccountSettings)[]
  return names.map((name) => `${becomes(change[name])}: “${accountSettings[name].meaning}”`).join(' ')
}

function becomes(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'A setting is switched on' : 'A setting is switched off'
  if (value === null) return 'A setting is taken away'
  return `A setting becomes ${Array.isArray(value) ? value.join(', ') || 'empty' : String(value)}`
}
