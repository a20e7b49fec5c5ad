import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Span } from './row-cache.ts'
import { createRowReader, type Reading, type RowReader, type RowSource } from './row-reader.ts'

/** The rows of a long list as far as they are known. */
export function useReader<Item>(): { readonly reader: RowReader<Item>; readonly reading: Reading<Item> } {
  const [reader] = useState(() => createRowReader<Item>())
  return { reader, reading: useStore(reader.store) }
}

/** Keeps the rows in view known and up to date. `version` grows when the list changes. */
export function useReadSpan<Item>(
  reader: RowReader<Item>,
  source: RowSource<Item>,
  version: number,
  { first, last }: Span,
): void {
  useEffect(() => reader.read(source, version, { first, last }), [reader, source, version, first, last])
}
