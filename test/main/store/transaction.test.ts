import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Database, openDatabase } from '#main/store/database.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const act = fc.constantFrom('write', 'read', 'begin', 'keep', 'undo', 'commit', 'roll back')

const write = "INSERT INTO media (id, content_type, base64) VALUES (:id, '', '')"

function written(db: Database): readonly string[] {
  return db.list<[string]>('SELECT id FROM media ORDER BY id').flat()
}

/** What is stored, and what was when each part that is under way began; the first is the transaction. */
class Model {
  readonly #before: (readonly string[])[] = [[]]
  #stored: readonly string[] = []

  get stored(): readonly string[] {
    return this.#stored
  }

  get isInPart(): boolean {
    return this.#before.length > 1
  }

  write(id: string): void {
    this.#stored = [...this.#stored, id]
  }

  begin(): void {
    this.#before.push(this.#stored)
  }

  end(isKept: boolean): void {
    const before = this.#before.pop() ?? []
    if (!isKept) this.#stored = before
  }
}

test('a part that is undone takes what was written in it, and nothing else, whatever was written before', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const db = openDatabase(sqlite)
      const model = new Model()
      db.begin()
      acts.forEach((each, at) => {
        const id = String(at).padStart(3, '0')
        perform(db, model, each, id)
      })
      expect(written(db)).toEqual(model.stored)
      db.close()
    }),
  )
})

function perform(db: Database, model: Model, act: string, id: string): void {
  if (act === 'write') {
    db.run(write, { ':id': id })
    model.write(id)
  } else if (act === 'read') {
    expect(written(db)).toEqual(model.stored)
  } else if (act === 'begin') {
    db.beginPart()
    model.begin()
  } else if (act === 'keep' || act === 'undo') {
    if (!model.isInPart) return
    db.endPart(act === 'keep')
    model.end(act === 'keep')
  } else if (!model.isInPart) endTransaction(db, model, act === 'commit')
}

function endTransaction(db: Database, model: Model, isKept: boolean): void {
  if (isKept) db.commit()
  else db.rollback()
  model.end(isKept)
  model.begin()
  db.begin()
}
