import { expect, test } from 'vitest'
import { addressInWords } from '#main/engine/rules/webhook/address-in-words.ts'
import { responseTimeMs } from '#main/engine/rules/webhook/response-time.ts'
import { responderName } from '#shared/resources/responder.ts'

test.each([
  ['https://a.example/x', 15_000],
  ['https://a.example/x#tt=500', 500],
  ['https://a.example/x#rc=3&rt=2000&tt=9000', 2_000],
  ['https://a.example/x#tt=99999', 15_000],
  ['https://a.example/x#tt=1', 100],
  ['https://a.example/x?tt=500', 15_000],
  ['https://a.example/x#att=500', 15_000],
])('%s waits for %i ms', (url, ms) => {
  expect(responseTimeMs(url)).toBe(ms)
})

test.each([
  ['https://responder.test/allow', 'allow'],
  ['HTTP://Responder.Test:8080/allow?x=1#tt=500', 'allow'],
  ['https://user:secret@responder.test/allow', 'allow'],
  ['https://responder.test', ''],
  ['https://responder.test/a/b', 'a/b'],
  ['https://responder.test.example/allow', null],
  ['https://example.com/responder.test/allow', null],
  ['https://responder.test@example.com/allow', null],
  ['https://example.com#@responder.test/allow', null],
])('%s names the responder %j', (url, name) => {
  expect(responderName(url)).toBe(name)
})

test.each([
  ['https://a.example/x?y=1#tt=5', 'https://a.example/x?y=1'],
  ['https://user:secret@a.example/x', 'https://a.example/x'],
  ['https://a.example/@x', 'https://a.example/@x'],
])('%s is shown as %s', (url, shown) => {
  expect(addressInWords(url)).toBe(shown)
})
