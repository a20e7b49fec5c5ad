import { type PictureName, pictureNames } from '../catalog/pictures.ts'

/** What a media URL of a message names. */
export type MediaSource =
  | { readonly kind: 'picture'; readonly name: PictureName }
  /** Uploaded; ME and 32 hexadecimal digits. */
  | { readonly kind: 'stored'; readonly id: string }
  /** Somewhere else; never fetched. */
  | { readonly kind: 'elsewhere'; readonly host: string }

/** The bytes behind a media URL. */
export interface Medium {
  readonly contentType: string
  readonly base64: string
}

/** Null for what is no media URL. */
export function parseMediaUrl(url: string): MediaSource | null {
  const [, folder, name = ''] = /^simulator:(picture|media)\/(.*)$/s.exec(url) ?? []
  if (folder === 'media') return /^ME[0-9a-f]{32}$/.test(name) ? { kind: 'stored', id: name } : null
  if (folder === 'picture') {
    const known = pictureNames.find((picture) => picture === name)
    return known === undefined ? null : { kind: 'picture', name: known }
  }
  const host = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#\s]+)\S*$/i.exec(url)?.[1]
  return host === undefined ? null : { kind: 'elsewhere', host }
}
