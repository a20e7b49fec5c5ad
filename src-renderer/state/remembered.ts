import type { z } from 'zod'

/** Small choices of this browser (theme, open panels). What cannot be read is forgotten, what cannot be kept is not an error. */
export function recall<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> | undefined {
  try {
    const stored = localStorage.getItem(key(name))
    if (stored === null) return undefined
    const checked = schema.safeParse(JSON.parse(stored))
    return checked.success ? checked.data : undefined
  } catch {
    return undefined
  }
}

export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(key(name), JSON.stringify(value))
  } catch {
    // Storage may be full or forbidden; the window works without it.
  }
}

function key(name: string): string {
  return `masquerade.${name}`
}
