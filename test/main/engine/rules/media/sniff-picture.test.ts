import { expect, test } from 'vitest'
import { sniffPicture } from '#main/engine/rules/media/sniff-picture.ts'

test.each([
  ['png', '89504e470d0a1a0a0000', 'image/png'],
  ['jpeg', 'ffd8ffe000104a464946', 'image/jpeg'],
  ['gif of 1987', '474946383761', 'image/gif'],
  ['gif of 1989', '474946383961', 'image/gif'],
  ['webp', '52494646240000005745425056503820', 'image/webp'],
  ['wav, which begins like webp', '524946462400000057415645', null],
  ['cut short', '89504e47', null],
  ['text', '3c737667', null],
  ['nothing', '', null],
])('%s', (_name, hex, type) => expect(sniffPicture(Buffer.from(hex, 'hex'))).toBe(type))
