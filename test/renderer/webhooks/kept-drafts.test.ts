import { afterEach, expect, test } from 'vitest'
import { draftIn, forgetDraft, keepDraft, useKeptDrafts } from '#renderer/features/webhooks/kept-drafts.ts'
import { newDraft } from '#renderer/features/webhooks/responder-draft.ts'

const inFields = (initial = newDraft) => draftIn(useKeptDrafts.getState(), initial)

afterEach(() => useKeptDrafts.setState(useKeptDrafts.getInitialState(), true))

test('what was typed into a responder is there again until it is saved', () => {
  const typed = { ...newDraft, name: 'mine', body: '{"half":' }
  keepDraft(newDraft, typed)
  expect(inFields()).toEqual(typed)
  forgetDraft(newDraft)
  expect(inFields()).toEqual(newDraft)
})

test('what was typed into one responder is not found in another, nor in one that was changed meanwhile', () => {
  keepDraft(newDraft, { ...newDraft, body: 'typed' })
  const changed = { ...newDraft, status: '403' }
  expect(inFields(changed)).toEqual(changed)
})

test('what is typed back to what it was is a change no more', () => {
  keepDraft(newDraft, { ...newDraft, body: 'typed' })
  keepDraft(newDraft, { ...newDraft })
  expect(inFields()).toBe(newDraft)
})
