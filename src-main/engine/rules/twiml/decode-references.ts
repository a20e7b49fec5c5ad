const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Text with its character references resolved. Throws at one that XML does not know. https://www.w3.org/TR/xml/#sec-references */
export function decodeReferences(text: string): string {
  return text.replace(/&([^;&\s]{0,16});?/g, (reference, name: string) => {
    const decoded = reference.endsWith(';') ? (named.get(name) ?? numbered(name)) : undefined
    if (decoded === undefined) throw new Error(`${reference} is no reference that XML knows.`)
    return decoded
  })
}

function numbered(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? []
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
