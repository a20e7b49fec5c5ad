import type { z } from 'zod'

/** What is remembered for this tab outlives a reload, for the browser also a restart. */
type Keeper = 'tab' | 'browser'

/** Small choices (theme, open panels). What cannot be read is forgotten, what cannot be kept is not an error. */
export function recall<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  keeper: Keeper = 'browser',
): z.infer<Schema> | undefined {
  try {
    const stored = storageOf(keeper).getItem(key(name))
    if (stored === null) return undefined
    const checked = schema.safeParse(JSON.parse(stored))
    return checked.success ? checked.data : undefined
  } catch {
    return undefined
  }
}

export function remember(name: string, value: unknown, keeper: Keeper = 'browser'): void {
  try {
    storageOf(keeper).setItem(key(name), JSON.stringify(value))
  } catch {
    // Storage may be full or forbidden; the window works without it.
  }
}

function storageOf(keeper: Keeper): Storage {
  return keeper === 'tab' ? sessionStorage : localStorage
}

function key(name: string): string {
  return `masquerade.${name}`
}
