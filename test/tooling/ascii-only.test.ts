import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { inAscii } from '#tooling/ascii-only.mjs'

test.each([
  [`'a – b'`, `'a \\u2013 b'`],
  ['`🚕 é`', '`\\ud83d\\ude95 \\u00e9`'],
  ['/[０-９\\–]/', '/[\\uff10-\\uff19\\u2013]/'],
  [`'\\\\–'`, `'\\\\\\u2013'`],
  [`'\\n\\''`, `'\\n\\''`],
  ['const é = 1 // – done', 'const \\u00e9 = 1 // \\u2013 done'],
])('%s is written in ASCII', (code, ascii) => {
  expect(inAscii(code)).toBe(ascii)
})

test.each([`'a – 🚕 \\– \\\\–'`, '`a – 🚕 \\– \\\\–`', `/^[０-９–]🚕$/u.test('–🚕')`, `((é) => é)('é')`])(
  '%s is the same in ASCII',
  (code) => {
    expect(runInThisContext(inAscii(code))).toEqual(runInThisContext(code))
  },
)
