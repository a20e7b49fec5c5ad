import { createStore, type StoreApi } from 'zustand'
import type { Rows } from '#shared/contract/query.ts'
import type { ApiError, Result } from '#shared/contract/result.ts'
import { emptyCache, nextPage, pageOfEnd, pageSize, type RowCache, type Span, withPage } from './row-cache.ts'

/** A list that main holds and hands out by window of rows. */
export interface RowSource<Item> {
  /** Another name is another list: other search words, another run. */
  readonly name: string
  readonly ask: (window: { readonly offset: number; readonly limit: number }) => Promise<Result<Rows<Item>>>
}

export interface Reading<Item> {
  readonly cache: RowCache<Item>
  readonly error: ApiError | null
}

export interface RowReader<Item> {
  readonly store: StoreApi<Reading<Item>>
  /** Says what to show; asks main for the part of it that is missing or out of date, one question at a time. */
  readonly read: (source: RowSource<Item>, version: number, span: Span) => void
}

/** Nobody reads rows that change faster. */
const refreshEveryMs = 100

export function createRowReader<Item>(): RowReader<Item> {
  const store = createStore<Reading<Item>>(() => ({ cache: emptyCache, error: null }))
  const waitForTurn = createTurns(refreshEveryMs)
  let wanted: { readonly source: RowSource<Item>; readonly version: number; readonly span: Span } | null = null
  let asking = false

  async function pump(): Promise<void> {
    if (asking) return
    asking = true
    try {
      while (wanted !== null) {
        const { source, version, span } = wanted
        const { cache } = store.getState()
        const page = nextPage(cache, source.name, version, span)
        if (page === null) return
        const isRefresh = cache.source === source.name && cache.pages.has(page)
        if (isRefresh && (await waitForTurn())) continue
        const answer = await ask(source, page)
        if (!answer.ok) return store.setState({ error: answer.error })
        const known = withPage(cache, source.name, version, answer.value)
        const end = pageOfEnd(cache, known, span)
        const more = end === null ? null : await ask(source, end)
        if (more?.ok === false) return store.setState({ error: more.error })
        store.setState({
          cache: more === null ? known : withPage(known, source.name, version, more.value),
          error: null,
        })
      }
    } finally {
      asking = false
    }
  }

  return {
    store,
    read(source, version, span) {
      wanted = { source, version, span }
      void pump()
    },
  }
}

function ask<Item>(source: RowSource<Item>, page: number): Promise<Result<Rows<Item>>> {
  return source.ask({ offset: page * pageSize, limit: pageSize })
}

/** Lets pass once in `everyMs`; who comes too early waits and is told so. */
function createTurns(everyMs: number): () => Promise<boolean> {
  let passedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const rest = passedAt + everyMs - performance.now()
    if (rest > 0) {
      await new Promise((resolve) => setTimeout(resolve, rest))
      return true
    }
    passedAt = performance.now()
    return false
  }
}
