import type { Page } from '#shared/contract/query.ts'

const pageSize = 1000

/** Every item of a paged list, in order. */
export function readAll<Item>(readPage: (after: number, limit: number) => Page<Item>): readonly Item[] {
  const items: Item[] = []
  let after = 0
  for (;;) {
    const page = readPage(after, pageSize)
    for (const { item } of page.items) items.push(item)
    after = page.items.at(-1)?.row ?? after
    if (!page.more) return items
  }
}
