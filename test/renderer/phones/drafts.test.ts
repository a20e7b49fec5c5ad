import { afterEach, expect, test } from 'vitest'
import { changeDraft, draftOn, followDrafts, useDrafts } from '#renderer/features/phones/drafts.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { aWorld } from '#test/support/a-world.ts'

const ana = '+14155550111'
const initial = useMirror.getState()

afterEach(() => {
  useMirror.setState(initial, true)
  useDrafts.setState(new Map(), true)
})

test('what somebody was writing stays with its run, through a step back, and comes back with it', () => {
  useMirror.setState({ world: aWorld({ run: 1, story: 1 }) })
  const stop = followDrafts()
  changeDraft(ana, { text: 'I am la' })
  const texts = [
    { run: 2, story: 1 },
    { run: 3, story: 2 },
    { run: 4, story: 1 },
  ].map((wish) => {
    useMirror.setState({ world: aWorld(wish) })
    return draftOn(ana).text
  })
  stop()
  expect(texts).toEqual(['I am la', '', 'I am la'])
})
