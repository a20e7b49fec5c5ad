import { expect, test } from 'vitest'
import { performScene } from '#main/scenes/perform-scene.ts'
import { aSceneText, readScene, sceneIds, sceneText } from '#test/support/scenes/a-scene.ts'
import { aSceneStage } from '#test/support/scenes/a-scene-stage.ts'

const ride = 'The app opens Ride 7 for Ana and Ben: { numbers: { Ana: Blue, Ben: Green } }'
const text = aSceneText(ride, 'Ana texts Ben: Hi', 'Ben sees from Green: Hi', 'Wait 1 hour', 'Ben texts Ana: Ho')

test('a scene that is opened has its stage set up and nothing played', async () => {
  const { simulator, state, played } = await aSceneStage(text)
  expect([state().position, state().phase, state().isTouched, played()]).toEqual([1, 'under-way', false, []])
  expect(simulator.query({ type: 'counts' })).toMatchObject({ phones: 2, phoneNumbers: 2, sessions: 0 })
  expect(simulator.clock()).toMatchObject({ mode: 'paused', now: Date.UTC(2026, 0, 5, 9) })
})

test('numbers on stage are called as the scene calls them', async () => {
  const { simulator } = await aSceneStage(text)
  const { items } = simulator.query({ type: 'numbers.page', after: 0, limit: 10 })
  expect(items.map(({ item }) => [item.e164, item.friendlyName])).toEqual([
    ['+14155551212', 'Blue'],
    ['+14155553434', 'Green'],
  ])
})

test.each(sceneIds)('%s, played on stage step by step, comes to the same journal as without a window', async (id) => {
  const { simulator, time, state, control } = await aSceneStage(sceneText(id))
  while (state().phase === 'under-way') {
    await control('next')
    time.pass(500)
  }
  const { seq, hash } = await performScene(readScene(sceneText(id)))
  expect([state().phase, simulator.status().seq, simulator.hash()]).toEqual(['ended', seq, hash])
})

test('the step before is the state right after it, with all that the player knows', async () => {
  const { simulator, state, played, control } = await aSceneStage(text)
  await control('next', 'next', 'next')
  const [hash, before] = [simulator.hash(), state()]
  await control('next', 'next', 'previous', 'previous')
  expect([simulator.hash(), state()]).toEqual([hash, before])
  await control('next', 'next')
  expect(played()).toHaveLength(5)
  const { hash: atEnd } = await performScene(readScene(text))
  expect([state().phase, simulator.hash()]).toEqual(['ended', atEnd])
})

test('a journey through all chapters, back and forth, ends as a straight one does', async () => {
  const { simulator, state, control } = await aSceneStage(sceneText('ride-hailing'))
  for (const index of [2, 1, 3, 0, 2]) await control({ action: 'chapter', index }, 'next', 'next', 'previous')
  await control({ action: 'chapter', index: 3 })
  while (state().phase === 'under-way') await control('next')
  const { hash } = await performScene(readScene(sceneText('ride-hailing')))
  expect([state().phase, simulator.hash()]).toEqual(['ended', hash])
})

test('playing takes a step in two seconds and ends by itself', async () => {
  const { time, state, played, control } = await aSceneStage(text)
  await control('play')
  time.pass(2000)
  expect([played(), state().playing]).toEqual([
    ['The app opens Ride 7 for Ana and Ben; Ana gets Blue (…1212) and Ben gets Green (…3434).'],
    true,
  ])
  time.pass(2000)
  expect(played()).toHaveLength(2)
  time.pass(10_000)
  expect([played().length, state().playing, state().phase]).toEqual([5, false, 'ended'])
})

test('narration stays for as long as reading it aloud takes, at the chosen pace', async () => {
  const words = 'x'.repeat(100)
  const { time, played, control } = await aSceneStage(text.replace('steps:', `narration: ${words}\n    steps:`))
  await control('play')
  time.pass(4999)
  expect(played()).toEqual([])
  time.pass(1)
  expect(played()).toHaveLength(1)
  await control('restart', { action: 'pace', ms: 1000 }, 'play')
  time.pass(2500)
  expect(played()).toHaveLength(1)
})

test('a pause holds the scene where it is', async () => {
  const { time, state, played, control } = await aSceneStage(text)
  await control('play')
  time.pass(2000)
  await control('pause')
  time.pass(60_000)
  expect([played().length, state().playing]).toEqual([1, false])
})

test('at its end there is nothing left to play, and nothing before its beginning', async () => {
  const { stage, control } = await aSceneStage(aSceneText(ride))
  const refused = async (action: 'play' | 'next' | 'previous') => {
    const result = await stage.control({ action })
    return result.ok ? null : result.error.code
  }
  expect(await refused('previous')).toBe('past_end')
  await control('next')
  expect([await refused('next'), await refused('play')]).toEqual(['scene_over', 'scene_over'])
})

test('real numbers are masked in what windows see', async () => {
  const { stage } = await aSceneStage(aSceneText(ride, 'Ana texts Ben: Call +1 (415) 555-0111'))
  expect(JSON.stringify(stage.state())).not.toMatch(/555.?0111/)
})
