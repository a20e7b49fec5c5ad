/** What a Content-Type header says without its parameters: `text/xml`. */
export function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}
