import { describe, expect, test } from 'vitest'
import { librarySceneIds, readLibraryScene } from '#main/scenes/library/library.ts'
import { performScene } from '#main/scenes/perform-scene.ts'
import { isExpectation } from '#main/scenes/report/transcript.ts'
import { readScene, sceneIds, sceneText, troubleIn } from '#test/support/scenes/a-scene.ts'
import { mutationsOf } from '#test/support/scenes/mutations.ts'

test('the library holds every scene of the folder', () => {
  expect([...librarySceneIds].sort()).toEqual([...sceneIds].sort())
})

test('there is no scene of another name', async () => {
  expect(await Promise.all(['toString', '../package', ''].map(readLibraryScene))).toEqual([null, null, null])
})

describe.each(librarySceneIds)('%s', (id) => {
  test('everything happens as the scene says', async () => {
    const performance = await performScene(readScene((await readLibraryScene(id)) ?? ''))
    expect([performance.setUpTrouble, troubleIn(performance)]).toEqual([null, []])
    expect(performance.steps.filter(({ step }) => isExpectation(step)).length).toBeGreaterThan(5)
  })

  test('a presenter has something to say in every chapter', () => {
    const { chapters } = readScene(sceneText(id))
    expect(chapters.length).toBeGreaterThan(2)
    expect(chapters.filter(({ narration }) => narration === null)).toEqual([])
  })

  test('the same file and seed give the same hash, another seed another one', async () => {
    const scene = readScene(sceneText(id))
    const [one, again, other] = [await performScene(scene), await performScene(scene), await performScene(scene, 8)]
    expect(again.hash).toBe(one.hash)
    expect(other.hash).not.toBe(one.hash)
  })

  test('each expectation fails when something else is expected', async () => {
    const unharmed: string[] = []
    for (const { step, text } of mutationsOf(sceneText(id))) {
      const failures = troubleIn(await performScene(readScene(text)))
      if (failures.length !== 1) unharmed.push(step)
    }
    expect(unharmed).toEqual([])
  })
})
