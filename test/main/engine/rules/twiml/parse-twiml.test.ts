import { expect, test } from 'vitest'
import { parseTwiml } from '#main/engine/rules/twiml/parse-twiml.ts'

test('verbs come in order, with their attributes, words and children', () => {
  const parsed = parseTwiml(`<?xml version="1.0" encoding="UTF-8"?>
<!-- generated -->
<Response>
  <Say voice="alice" loop="2">Tom &amp; Jerry &#169; &#x1F600; <![CDATA[<&amp;>]]></Say>
  <Dial timeout='5'><Number>+14155550133</Number></Dial>
</Response>`)
  expect(parsed).toEqual({
    ok: true,
    verbs: [
      {
        name: 'Say',
        attributes: new Map([
          ['voice', 'alice'],
          ['loop', '2'],
        ]),
        text: 'Tom & Jerry © 😀 <&amp;>',
        children: [],
      },
      {
        name: 'Dial',
        attributes: new Map([['timeout', '5']]),
        text: '',
        children: [{ name: 'Number', attributes: new Map(), text: '+14155550133', children: [] }],
      },
    ],
  })
})

test('numbers stay as they are written', () => {
  expect(parseTwiml('<Response><Say a="007">1e3</Say></Response>')).toMatchObject({
    verbs: [{ text: '1e3', attributes: new Map([['a', '007']]) }],
  })
})

test('an empty response has no verbs', () => {
  expect(parseTwiml('<Response/>')).toEqual({ ok: true, verbs: [] })
})

test.each([
  ['', 'nothing'],
  ['hello', 'words'],
  ['<Response><Say>hi</Response>', 'a tag that is not closed'],
  ['<Response></Response>more', 'something after the end'],
  ['<Response/><Response/>', 'two roots'],
  ['<Reply><Message>hi</Message></Reply>', 'another root'],
  ['<Response><Say>&nbsp;</Say></Response>', 'an entity of HTML'],
  ['<Response><Say>&constructor;</Say></Response>', 'a name that every object has'],
  ['<Response><Say>a & b</Say></Response>', 'a bare ampersand'],
  ['<Response><Say>&#0;</Say></Response>', 'a character that does not exist'],
  ['<!DOCTYPE r [<!ENTITY e "eeee">]><Response><Say>&e;</Say></Response>', 'a document type'],
  ['<!DOCTYPE r SYSTEM "file:///etc/passwd"><Response/>', 'an external document type'],
  ['<Response><Say __proto__="x">hi</Say></Response>', 'a name that JavaScript reserves'],
  [`<Response>${'<Say>'.repeat(500)}${'</Say>'.repeat(500)}</Response>`, 'a nesting without end'],
])('%j is no TwiML: %s', (document) => {
  expect(parseTwiml(document)).toEqual({ ok: false, problem: expect.any(String) })
})

test('tags that are not closed are told by their names', () => {
  expect([parseTwiml('<Response>\n<Message>hi'), parseTwiml('<Response>')]).toEqual([
    { ok: false, problem: "Unclosed tags 'Response', 'Message'." },
    { ok: false, problem: "Line 1: Unclosed tag 'Response'." },
  ])
})

test('brackets in a name are no list of tags that are not closed', () => {
  expect(parseTwiml('<Response><Say voice[0]="man">hi</Say></Response>')).toEqual({
    ok: false,
    problem: "Line 1: Attribute 'voice[0]' is an invalid name.",
  })
})
