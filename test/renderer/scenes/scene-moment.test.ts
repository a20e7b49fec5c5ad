import { expect, test } from 'vitest'
import { momentOf, nextStop, tallyOf } from '#renderer/features/scenes/scene-moment.ts'
import { aSceneState, aSceneStep } from '#test/support/scenes/a-scene-state.ts'

test.each([
  [1, 'One', undefined],
  [2, 'One', 'Ana texts Ben: “Hi”'],
  [3, 'One', 'Ben sees: “Hi”'],
  [4, 'Two', undefined],
  [5, 'Two', 'Ana calls Ben.'],
])('after %i stops the scene is in chapter %s at the step %s', (position, title, sentence) => {
  const moment = momentOf(aSceneState({ position }))
  expect([moment?.chapter.title, moment?.step?.sentence]).toEqual([title, sentence])
})

test('what comes next is the next step, else the next chapter, else nothing', () => {
  const [one, two] = aSceneState().chapters
  const played = { title: 'One', narration: null, steps: [aSceneStep({ status: 'done' })] }
  expect([
    nextStop(aSceneState()),
    nextStop(aSceneState({ chapters: [played, ...(two ? [two] : [])], position: 2 })),
    nextStop(aSceneState({ chapters: [played], position: 2 })),
  ]).toEqual([one?.steps[0]?.sentence, 'Two', null])
})

test('only expectations are counted as held, while any step may fail', () => {
  const steps = [
    aSceneStep({ status: 'done' }),
    aSceneStep({ kind: 'expectation', status: 'done' }),
    aSceneStep({ kind: 'refusal', status: 'failed', trouble: 'It was not refused.' }),
    aSceneStep({ status: 'failed', trouble: 'No.' }),
    aSceneStep({ kind: 'expectation', status: 'next' }),
  ]
  expect(tallyOf({ chapters: [{ title: 'One', narration: null, steps }] })).toEqual({ looked: 2, held: 1, failed: 2 })
})
