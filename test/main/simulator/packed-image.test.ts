import { expect, test } from 'vitest'
import type { EngineImage } from '#main/engine/engine-image.ts'
import { packImage, unpackImage } from '#main/simulator/packed-image.ts'
import { anEngine, done } from '#test/support/an-engine.ts'

/** Images of an engine, each after so many more people have a phone. */
function imagesAfter(...people: number[]) {
  const engine = anEngine()
  let phone = 0
  return people.map((more) => {
    for (const last = phone + more; phone < last; phone += 1) {
      done(engine, { type: 'phone.set', e164: `+1415556${String(phone).padStart(4, '0')}`, label: 'x'.repeat(60) })
    }
    return engine.capture()
  })
}

/** The same, its database as text, which is quick to compare. */
function shown({ database, ...rest }: EngineImage): object {
  return { ...rest, database: Buffer.from(database).toString('latin1') }
}

test('an image comes back as it was, packed whole or against an earlier one', async () => {
  const [earlier, later] = imagesAfter(200, 20)
  if (earlier === undefined || later === undefined) throw new Error('There are two.')
  const whole = await packImage(earlier, undefined)
  const against = await packImage(later, { packed: whole, database: earlier.database })
  expect(against.base).toBe(whole)
  expect([await unpackImage(whole), await unpackImage(against)].map(shown)).toEqual([earlier, later].map(shown))
})

test('what has changed for the most part is packed whole', async () => {
  const [earlier, later] = imagesAfter(0, 2000)
  if (earlier === undefined || later === undefined) throw new Error('There are two.')
  const packed = await packImage(later, {
    packed: await packImage(earlier, undefined),
    database: earlier.database,
  })
  expect(packed.base).toBeUndefined()
  expect(shown(await unpackImage(packed))).toEqual(shown(later))
})
