import { expect, test } from 'vitest'
import { openDatabase } from '#main/store/database.ts'
import { deletePhone, findPhone, insertPhone, updatePhone } from '#main/store/phones.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const ann = { e164: '+14155550100', label: 'Ann', onCall: 'manual', deliver: 'ok' } as const

test('a phone is found as it was set last, and not when it is gone or was never kept', () => {
  const db = openDatabase(sqlite)
  expect(findPhone(db, ann.e164)).toBeUndefined()
  insertPhone(db, ann)
  expect(findPhone(db, ann.e164)).toEqual(ann)
  const busy = { ...ann, onCall: 'busy' } as const
  db.begin()
  db.beginPart()
  updatePhone(db, busy)
  expect(findPhone(db, ann.e164)).toEqual(busy)
  db.endPart(false)
  expect(findPhone(db, ann.e164)).toEqual(ann)
  deletePhone(db, ann.e164)
  expect(findPhone(db, ann.e164)).toBeUndefined()
  db.rollback()
  expect(findPhone(db, ann.e164)).toEqual(ann)
  db.close()
})

test('of very many phones the first is still found', () => {
  const db = openDatabase(sqlite)
  const numberOf = (index: number): string => `+1415${2_000_000 + index}`
  db.begin()
  for (let index = 0; index <= 5000; index += 1) insertPhone(db, { ...ann, e164: numberOf(index) })
  for (let index = 0; index <= 5000; index += 1) findPhone(db, numberOf(index))
  db.commit()
  expect(findPhone(db, numberOf(0))).toEqual({ ...ann, e164: numberOf(0) })
  db.close()
})
