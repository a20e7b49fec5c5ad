import { expect, test } from 'vitest'
import { ClockDriver, type ClockSetting } from '#main/simulator/clock-driver.ts'
import { aRide, text } from '#test/support/a-ride.ts'
import { ana, n1 } from '#test/support/a-service.ts'
import { anAnswer, answer, interceptUrl, listen } from '#test/support/a-webhook.ts'
import { done, start } from '#test/support/an-engine.ts'
import { HandTime } from '#test/support/hand-time.ts'

/** A driven engine in which a text waits for the application. */
function held(setting: ClockSetting) {
  const { engine, service } = aRide({ ttl: 600 })
  listen(engine, service, { interceptCallbackUrl: interceptUrl })
  const time = new HandTime()
  const driver = new ClockDriver(engine, setting, time, () => {})
  text(engine, ana, n1)
  driver.catchUp()
  return { engine, time, driver }
}

test('a running clock stands still while the application decides, and goes on from there', () => {
  const { engine, time, driver } = held({ mode: 'running', rate: 60 })
  time.pass(5_000)
  driver.catchUp()
  expect(driver.read()).toMatchObject({ now: start, heldBy: 'webhook' })
  expect(time.sleepsFor).toBeNull()
  answer(engine, anAnswer(200))
  driver.catchUp()
  expect(driver.read()).toMatchObject({ now: start, heldBy: null })
  expect(time.sleepsFor).toBe(10_000)
  time.pass(1_000)
  driver.catchUp()
  expect(driver.read().now).toBe(start + 60_000)
})

test('an advance of a paused clock waits for the answer and goes on after it', async () => {
  const { engine, driver } = held({ mode: 'paused', rate: 1 })
  done(engine, { type: 'clock.advance', to: start + 60_000 })
  driver.catchUp()
  const reached = driver.reached(start + 60_000)
  expect(driver.read()).toMatchObject({ now: start, heldBy: 'webhook' })
  answer(engine, anAnswer(200))
  driver.catchUp()
  await reached
  expect(driver.read()).toMatchObject({ now: start + 60_000, heldBy: null })
})
