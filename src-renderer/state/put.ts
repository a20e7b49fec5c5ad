/** The list with `item` in the place of the one it replaces, else at the end. */
export function put<Item>(items: readonly Item[], item: Item, isIt: (other: Item) => boolean): readonly Item[] {
  const index = items.findLastIndex(isIt)
  return index === -1 ? [...items, item] : items.with(index, item)
}
