import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { EngineImage } from '../engine/engine-image.ts'
import { changed, changesFrom, type PageChanges } from './page-changes.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)
/** It comes back to this thread for each chunk. */
const chunkSize = 4 * 2 ** 20
/** A database at this quality is a fifth of itself, and takes a third of the time that deflating it takes. */
const packing = { chunkSize, params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

/** An engine's image, compressed: whole, or as what its database has other than an earlier image's. */
export interface PackedImage {
  /** That earlier image, which is whole. */
  readonly base: PackedImage | undefined
  readonly packed: Buffer
  /** Bytes, before they were compressed. */
  readonly unpackedSize: number
}

type Contents = EngineImage | (Omit<EngineImage, 'database'> & { readonly changes: PageChanges })

/** An image that is packed whole, with its database as it was. */
export interface WholeImage {
  readonly packed: PackedImage
  readonly database: Uint8Array
}

/** Packs what is other than in a whole image; all, where that is more than half or there is none. */
export function packImage(image: EngineImage, base: WholeImage | undefined): Promise<PackedImage> {
  const { database, ...rest } = image
  const changes = base && changesFrom(base.database, database)
  return changes && changes.pages.length < database.length / 2
    ? compressed({ ...rest, changes }, base.packed)
    : compressed(image, undefined)
}

export async function unpackImage({ base, packed, unpackedSize }: PackedImage): Promise<EngineImage> {
  const [bytes, earlier] = await Promise.all([
    decompress(packed, { chunkSize: unpackedSize }),
    base && unpackImage(base),
  ])
  const contents = deserialize(bytes) as Contents
  if ('database' in contents) return contents
  const { changes, ...rest } = contents
  return { ...rest, database: changed(earlier?.database ?? new Uint8Array(), changes) }
}

async function compressed(contents: Contents, base: PackedImage | undefined): Promise<PackedImage> {
  const bytes = serialize(contents)
  return { base, packed: await compress(bytes, packing), unpackedSize: bytes.length }
}
