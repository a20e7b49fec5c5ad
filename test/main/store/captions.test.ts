import { expect, test } from 'vitest'
import { insertCaption, listCaptions } from '#main/store/captions.ts'
import { openDatabase } from '#main/store/database.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const hello = { at: 1, from: 'self', text: 'Hello' } as const
const bye = { at: 2, from: 'peer', text: 'Good-bye' } as const

test('what is said in a transaction is read in it, and no longer when its part is undone', () => {
  const db = openDatabase(sqlite)
  db.begin()
  insertCaption(db, 'CA1', hello)
  expect(listCaptions(db, 'CA1')).toEqual([hello])
  db.beginPart()
  insertCaption(db, 'CA1', bye)
  expect(listCaptions(db, 'CA1')).toEqual([hello, bye])
  db.endPart(false)
  expect(listCaptions(db, 'CA1')).toEqual([hello])
  db.commit()
  expect(listCaptions(db, 'CA1')).toEqual([hello])
  expect(listCaptions(db, 'CA2')).toEqual([])
  db.close()
})
