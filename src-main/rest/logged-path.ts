/** Parts of paths whose digits are nobody's number. */
const known = /^([A-Z]{2}[0-9a-f]{32}(\.json)?|2010-04-01)$/
const number = /(?:\p{Nd}[^\p{L}\p{Nd}]*){7,}/gu

/** A path as a log may hold it: one line, without the real numbers in it. */
export function loggedPath(path: string): string {
  return path
    .split('/')
    .map((part) => (known.test(part) ? part : part.replaceAll(number, '…').replaceAll(/\p{Cc}/gu, '\ufffd')))
    .join('/')
}
