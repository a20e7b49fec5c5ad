const contentTypes = {
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
}

/** By the name alone: what is elsewhere is never fetched. */
export function contentTypeOfName(url: string): string {
  const extension = /\.([a-z0-9]+)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase()
  return new Map(Object.entries(contentTypes)).get(extension ?? '') ?? 'image/jpeg'
}
