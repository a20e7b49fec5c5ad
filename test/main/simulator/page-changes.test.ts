import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, changesFrom } from '#main/simulator/page-changes.ts'

const page = 4096

/** Pages that are each full of one number. */
function pagesOf(...fillings: number[]): Uint8Array {
  return Buffer.concat(fillings.map((filling) => Buffer.alloc(page, filling)))
}

test('only pages that differ, and those that are new, are kept', () => {
  const { places, pages } = changesFrom(pagesOf(1, 2, 3), pagesOf(1, 5, 3, 4))
  expect([places, Buffer.compare(pages, pagesOf(5, 4))]).toEqual([[1, 3], 0])
})

test('an earlier database with its changes is the later one, whether that is longer or shorter', () => {
  const aDatabase = fc.array(fc.nat(3), { maxLength: 6 }).map((fillings) => pagesOf(...fillings))
  const cut = fc.nat(page)
  fc.assert(
    fc.property(aDatabase, aDatabase, cut, (earlier, whole, missing) => {
      const database = whole.subarray(0, Math.max(0, whole.length - missing))
      expect(Buffer.compare(changed(earlier, changesFrom(earlier, database)), database)).toBe(0)
    }),
  )
})
