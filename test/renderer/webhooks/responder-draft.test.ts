import { expect, test } from 'vitest'
import { addressChoices, choiceOf } from '#renderer/features/webhooks/address-choice.ts'
import { draftOf, newDraft, readDraft } from '#renderer/features/webhooks/responder-draft.ts'
import { answerText } from '#renderer/features/webhooks/responder-words.ts'
import type { Responder } from '#shared/resources/responder.ts'

const slow: Responder = { name: 'slow', status: 204, type: '', body: '', delaySeconds: 2.5 }

test('what was not changed comes back as it was', () => {
  expect(readDraft(draftOf(slow))).toEqual({
    ok: true,
    command: { type: 'responder.set', name: 'slow', status: 204, contentType: '', body: '', delaySeconds: 2.5 },
  })
})

test('each field says what is wrong with it', () => {
  expect(readDraft({ ...newDraft, name: 'no spaces', status: '99', delaySeconds: '' })).toEqual({
    ok: false,
    faults: {
      name: 'One to 64 letters, digits, dots or dashes',
      status: 'A whole number from 200 to 599',
      delaySeconds: 'Seconds from 0 to 3600',
    },
  })
})

test('an answer reads as status, type and delay', () => {
  expect(answerText(slow)).toBe('204, after 2.5 s')
})

test('an address is nothing, one of the responders, or one’s own', () => {
  expect(choiceOf(null, [slow])).toBe('none')
  expect(choiceOf('https://responder.test/slow', [slow])).toBe('/slow')
  expect(choiceOf('https://responder.test/slow#rt=1', [slow])).toBe('own')
  expect(choiceOf('https://example.com/hook', [slow])).toBe('own')
  expect(addressChoices([slow]).map(({ value }) => value)).toEqual(['none', '/slow', 'own'])
})
