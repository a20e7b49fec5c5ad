import { expect, test } from 'vitest'
import { sniffPicture } from '#main/engine/rules/media/sniff-picture.ts'
import { pictureNames, pictureUrl } from '#shared/catalog/pictures.ts'
import { parseMediaUrl } from '#shared/resources/media.ts'
import { anEngine } from '#test/support/an-engine.ts'

test('twelve pictures come with the simulator, each a png of at most 20 kB', () => {
  const engine = anEngine()
  expect(pictureNames).toHaveLength(12)
  for (const name of pictureNames) {
    const medium = engine.query({ type: 'media', url: pictureUrl(name) })
    const bytes = Buffer.from(medium?.base64 ?? '', 'base64')
    expect([name, medium?.contentType, sniffPicture(bytes)]).toEqual([name, 'image/png', 'image/png'])
    expect(bytes.length).toBeLessThan(20_000)
  }
})

test.each([
  ['simulator:picture/harbour', { kind: 'picture', name: 'harbour' }],
  ['simulator:picture/toString', null],
  [`simulator:media/ME${'a'.repeat(32)}`, { kind: 'stored', id: `ME${'a'.repeat(32)}` }],
  ['simulator:media/../x', null],
  ['https://user@cdn.example:8080/a.png?b#c', { kind: 'elsewhere', host: 'cdn.example:8080' }],
  ['HTTP://cdn.example', { kind: 'elsewhere', host: 'cdn.example' }],
  ['https://', null],
  ['ftp://cdn.example/a.png', null],
  ['', null],
])('%j names %j', (url, source) => expect(parseMediaUrl(url)).toEqual(source))
