import { type CST, Parser } from 'yaml'

/** Where a text first nests deeper than `depth`, or null. Walks without recursion, unlike what reads the text later. */
export function findTooDeep(text: string, depth: number): number | null {
  const waiting: { readonly token: CST.Token; readonly level: number }[] = []
  for (const token of new Parser().parse(text)) waiting.push({ token, level: 0 })
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, level } = next
    if (level > depth) return token.offset
    for (const inner of within(token)) waiting.push({ token: inner, level: level + levelsOf(token) })
  }
  return null
}

function within(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap((item) => {
    const parts = 'key' in item ? [item.key, item.value] : [item.value]
    return parts.filter((part): part is CST.Token => part !== null && part !== undefined)
  })
}

function levelsOf(token: CST.Token): number {
  return 'items' in token ? 1 : 0
}
