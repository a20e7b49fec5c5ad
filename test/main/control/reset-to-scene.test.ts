import { expect, test } from 'vitest'
import { performScene } from '#main/scenes/perform-scene.ts'
import { aHost } from '#test/support/a-host.ts'
import { aSceneText, readScene, sceneText } from '#test/support/scenes/a-scene.ts'

test('a run begins with a scene of the library, played to its end', async () => {
  const { ask } = await aHost()
  const reset = await ask('POST', '/reset', { scenario: 'ride-hailing' })
  expect(reset).toMatchObject({
    status: 200,
    body: {
      run: 2,
      seed: 1,
      counts: { services: 1, phoneNumbers: 2, sessions: 2, phones: 3 },
      scene: { title: 'Ride hailing', passed: true, expectations: 25, failures: [] },
    },
  })
  const { seq, hash } = await performScene(readScene(sceneText('ride-hailing')))
  expect((await ask('GET', '/journal/hash')).body).toEqual({ seq, hash })
})

test('a scene may be given as text, with another seed and time', async () => {
  const { ask } = await aHost()
  const scenarioYaml = aSceneText('The app opens Ride 7', 'Ride 7 is closed')
  const reset = await ask('POST', '/reset', { scenarioYaml, seed: 8, startTime: '2030-01-01T00:00:00.000Z' })
  expect(reset).toMatchObject({
    status: 200,
    body: {
      seed: 8,
      clock: { now: '2030-01-01T00:00:00.000Z' },
      scene: { passed: false, failures: [{ line: 14, sentence: 'Ride 7 is closed', message: 'It is open.' }] },
    },
  })
})

test('after a scene the run goes on, and can be rewound into it', async () => {
  const { ask } = await aHost()
  await ask('POST', '/reset', { scenario: 'delivery' })
  const { body: hash } = await ask('GET', '/journal/hash')
  const { seq } = hash as { seq: number }
  await ask('POST', '/phones/%2B14155550111/messages', { to: '+14155551212', body: 'Hi' })
  await ask('POST', '/journal/rewind', { toSeq: seq })
  expect((await ask('GET', '/journal/hash')).body).toEqual(hash)
})

test.each([
  ['an unknown scene', { scenario: 'nothing' }, 404, 'not_found'],
  ['an invalid one', { scenarioYaml: aSceneText('Zoe answers') }, 400, 'invalid_scenario'],
  ['a hostile one', { scenarioYaml: '&a [*a]' }, 400, 'invalid_scenario'],
  ['two of them', { scenario: 'delivery', scenarioYaml: '' }, 400, 'invalid_body'],
  ['a scene and nothing', { scenario: 'delivery', empty: true }, 400, 'invalid_body'],
])('%s is refused and changes nothing', async (_, body, status, code) => {
  const { ask } = await aHost()
  const { body: before } = await ask('GET', '/state')
  expect(await ask('POST', '/reset', body)).toMatchObject({ status, body: { code } })
  expect((await ask('GET', '/state')).body).toEqual(before)
})

test('what is wrong with a scene is told with its place', async () => {
  const { ask } = await aHost()
  const { body } = await ask('POST', '/reset', { scenarioYaml: aSceneText('Zoe answers') })
  expect(body).toEqual({
    code: 'invalid_scenario',
    message: 'Line 13, column 9: There is no person called Zoe; expected one of: Ana, Ben.',
    details: [{ line: 13, column: 9, message: 'There is no person called Zoe; expected one of: Ana, Ben.' }],
  })
})
