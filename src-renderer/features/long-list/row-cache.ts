import type { Rows } from '#shared/contract/query.ts'

/** Rows asked for at once. */
export const pageSize = 100
const keptPages = 12

interface CachedPage<Item> {
  readonly items: readonly Item[]
  /** The version of the list that was asked for. */
  readonly version: number
}

/** The few pages of a long list that are on screen or were a moment ago. */
export interface RowCache<Item> {
  /** Which list the rows belong to; null before the first answer. */
  readonly source: string | null
  readonly total: number
  readonly pages: ReadonlyMap<number, CachedPage<Item>>
}

/** Rows in view, both ends included. */
export interface Span {
  readonly first: number
  readonly last: number
}

export const emptyCache: RowCache<never> = { source: null, total: 0, pages: new Map() }

export function rowAt<Item>(cache: RowCache<Item>, index: number): Item | undefined {
  return cache.pages.get(Math.floor(index / pageSize))?.items[index % pageSize]
}

/** The page to ask for next: one in view that is missing, else the one that is out of date longest, else none. */
export function nextPage<Item>(cache: RowCache<Item>, source: string, version: number, span: Span): number | null {
  if (cache.source !== source) return 0
  const pages = pagesIn(span, cache.total)
  const missing = pages.find((page) => !cache.pages.has(page))
  if (missing !== undefined) return missing
  const readAt = (page: number) => cache.pages.get(page)?.version ?? 0
  const [oldest] = pages.filter((page) => readAt(page) !== version).sort((a, b) => readAt(a) - readAt(b))
  return oldest ?? null
}

/** Where the end of the list was in view and has moved to another page since: that page, if it is missing. Else none. */
export function pageOfEnd<Item>(before: RowCache<Item>, now: RowCache<Item>, { last }: Span): number | null {
  if (before.source !== now.source || last < before.total - 1) return null
  const page = Math.floor(Math.max(0, now.total - 1) / pageSize)
  return now.pages.has(page) ? null : page
}

/** The cache with one more page; what lies far from it is let go. */
export function withPage<Item>(
  cache: RowCache<Item>,
  source: string,
  version: number,
  { offset, total, items }: Rows<Item>,
): RowCache<Item> {
  const page = Math.floor(offset / pageSize)
  const pages = new Map(cache.source === source ? cache.pages : [])
  pages.set(page, { items, version })
  const near = [...pages].sort(([a], [b]) => Math.abs(a - page) - Math.abs(b - page)).slice(0, keptPages)
  return { source, total, pages: new Map(near) }
}

function pagesIn({ first, last }: Span, total: number): readonly number[] {
  const from = Math.floor(Math.max(0, Math.min(first, total - 1)) / pageSize)
  const to = Math.floor(Math.max(0, Math.min(last, total - 1)) / pageSize)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
