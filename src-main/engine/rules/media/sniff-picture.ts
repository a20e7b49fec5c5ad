/** The kind of picture that bytes are, by how they begin; null for anything else. */
export function sniffPicture(bytes: Uint8Array): string | null {
  return pictures.find(({ isIt }) => isIt(bytes))?.type ?? null
}

const pictures = [
  { type: 'image/png', isIt: beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/jpeg', isIt: beginsWith(0xff, 0xd8, 0xff) },
  { type: 'image/gif', isIt: (bytes: Uint8Array) => /^GIF8[79]a$/.test(words(bytes, 0, 6)) },
  {
    type: 'image/webp',
    isIt: (bytes: Uint8Array) => words(bytes, 0, 4) === 'RIFF' && words(bytes, 8, 12) === 'WEBP',
  },
] as const

function beginsWith(...start: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => start.every((byte, index) => bytes[index] === byte)
}

function words(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
