import { limits } from '#shared/catalog/limits.ts'

/** The address of the document that a verb goes on to: relative to the one it stands in, which is meant by an empty one. */
export function nextDocument(written: string, documentUrl: string): string | null {
  if (written === '') return documentUrl
  const url = URL.canParse(written, documentUrl) ? new URL(written, documentUrl) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.href.length <= limits.urlLength ? url.href : null
}
