import { createStore, type StoreApi } from 'zustand'
import type { Rows } from '#shared/contract/query.ts'
import type { ApiError, Result } from '#shared/contract/result.ts'
import { emptyCache, nextPage, pageSize, type RowCache, type Span, withPage } from './row-cache.ts'

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

export function createRowReader<Item>(): RowReader<Item> {
  const store = createStore<Reading<Item>>(() => ({ cache: emptyCache, error: null }))
  let wanted: { readonly source: RowSource<Item>; readonly version: number; readonly span: Span } | null = null
  let asking = false

  async function pump(): Promise<void> {
    if (asking) return
    asking = true
    try {
      while (wanted !== null) {
        const { source, version, span } = wanted
        const page = nextPage(store.getState().cache, source.name, version, span)
        if (page === null) return
        const answer = await source.ask({ offset: page * pageSize, limit: pageSize })
        if (!answer.ok) {
          store.setState({ error: answer.error })
          return
        }
        store.setState({ cache: withPage(store.getState().cache, source.name, version, answer.value), error: null })
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
