import { useDiscretion } from './discretion.ts'

const keys = new Map<string, string>()

/**
 * How the page marks what a number or SID stands for, so that it can be found there. Before an audience it is a key that
 * tells nothing, also not to whoever looks into the page itself.
 */
export function pageKey(id: string): string {
  if (!useDiscretion.getState().hidesPeople) return id
  const known = keys.get(id)
  if (known !== undefined) return known
  const key = `k${keys.size + 1}`
  keys.set(id, key)
  return key
}
