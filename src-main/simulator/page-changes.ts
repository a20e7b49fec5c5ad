/** What a database has other than an earlier one. */
export interface PageChanges {
  /** Bytes of the database. */
  readonly length: number
  /** Numbers of the pages that differ, from 0. */
  readonly places: readonly number[]
  /** Those pages, one after the other. */
  readonly pages: Uint8Array
}

const pageSize = 4096

/** What has to be changed in the earlier database, page by page, to have this one. */
export function changesFrom(earlier: Uint8Array, database: Uint8Array): PageChanges {
  const count = Math.ceil(database.length / pageSize)
  const places = Array.from({ length: count }, (_, place) => place).filter(
    (place) => Buffer.compare(pageOf(database, place), pageOf(earlier, place)) !== 0,
  )
  return { length: database.length, places, pages: Buffer.concat(places.map((place) => pageOf(database, place))) }
}

/** The database that the earlier one becomes with its changes. */
export function changed(earlier: Uint8Array, { length, places, pages }: PageChanges): Uint8Array {
  const database = new Uint8Array(length)
  database.set(earlier.subarray(0, length))
  places.forEach((place, index) => {
    database.set(pageOf(pages, index), place * pageSize)
  })
  return database
}

function pageOf(bytes: Uint8Array, place: number): Uint8Array {
  return bytes.subarray(place * pageSize, (place + 1) * pageSize)
}
