import type { Sqlite } from './database.ts'
import { schema } from './schema.ts'

const images = new WeakMap<Sqlite, Uint8Array>()

/** A database with the schema in place and nothing else, as the bytes of an SQLite file: to open them is a third of making it. */
export function emptyImage(sqlite: Sqlite): Uint8Array {
  const image = images.get(sqlite) ?? make(sqlite)
  images.set(sqlite, image)
  return image
}

/** Lays down one that was made before. */
export function provideEmptyImage(sqlite: Sqlite, image: Uint8Array): void {
  images.set(sqlite, image)
}

function make(sqlite: Sqlite): Uint8Array {
  const database = new sqlite.Database()
  try {
    database.exec(`BEGIN; ${schema} COMMIT;`)
    return database.export()
  } finally {
    database.close()
  }
}
