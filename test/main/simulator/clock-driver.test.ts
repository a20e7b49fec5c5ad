import { describe, expect, test, vi } from 'vitest'
import { ClockDriver, type ClockSetting } from '#main/simulator/clock-driver.ts'
import { anEngine, done, start } from '#test/support/an-engine.ts'
import { HandTime } from '#test/support/hand-time.ts'

function driven(setting: ClockSetting, time = new HandTime()) {
  const engine = anEngine({ settings: { retentionDays: null } })
  const { sid: serviceSid } = done(engine, { type: 'service.create', uniqueName: 'rides' })
  const driver = new ClockDriver(engine, setting, time, () => {})
  const expireAfter = (ttl: number) => {
    const { sid } = done(engine, { type: 'session.create', serviceSid, ttl })
    driver.catchUp()
    return () => engine.query({ type: 'session.find', sessionSid: sid })?.status
  }
  return { engine, time, driver, expireAfter }
}

describe('a paused clock', () => {
  test('stands still however much real time passes', () => {
    const { driver, time } = driven({ mode: 'paused', rate: 1 })
    time.pass(60_000)
    driver.catchUp()
    expect(driver.read()).toEqual({ run: 1, now: start, mode: 'paused', rate: 1, nextDueAt: null, heldBy: null })
  })

  test('wakes for nothing', () => {
    const { time, expireAfter } = driven({ mode: 'paused', rate: 1 })
    expireAfter(60)
    expect(time.sleepsFor).toBe(null)
  })

  test('is driven to the goal of an advance', async () => {
    const { engine, driver, expireAfter } = driven({ mode: 'paused', rate: 1 })
    const status = expireAfter(60)
    done(engine, { type: 'clock.advance', to: start + 90_000 })
    driver.catchUp()
    await driver.reached(start + 90_000)
    expect([status(), driver.read().now]).toEqual(['closed', start + 90_000])
  })
})

describe('a running clock', () => {
  test('shows the simulated time of the moment it is asked', () => {
    const { driver, time } = driven({ mode: 'running', rate: 60 })
    time.pass(1_500)
    driver.catchUp()
    expect(driver.read().now).toBe(start + 90_000)
  })

  test('sleeps until the next timer is due, and no shorter', () => {
    const { time, expireAfter } = driven({ mode: 'running', rate: 10 })
    const status = expireAfter(60)
    expect(time.sleepsFor).toBe(6_000)
    time.pass(5_999)
    const before = status()
    time.pass(1)
    expect([before, status(), time.sleepsFor]).toEqual(['open', 'closed', null])
  })

  test('goes on from where it is when its speed changes', () => {
    const { driver, time } = driven({ mode: 'running', rate: 1 })
    time.pass(1_000)
    driver.change({ rate: 100 })
    time.pass(1_000)
    driver.catchUp()
    expect(driver.read().now).toBe(start + 101_000)
  })

  test('stops at the moment it is paused, and goes on from there', () => {
    const { driver, time } = driven({ mode: 'running', rate: 1 })
    time.pass(1_000)
    driver.change({ mode: 'paused' })
    time.pass(5_000)
    driver.change({ mode: 'running' })
    time.pass(500)
    driver.catchUp()
    expect(driver.read().now).toBe(start + 1_500)
  })

  test('goes on from the goal after an advance', async () => {
    const { engine, driver, time } = driven({ mode: 'running', rate: 1 })
    done(engine, { type: 'clock.advance', to: start + 3_600_000 })
    driver.catchUp()
    await driver.reached(start + 3_600_000)
    time.pass(1_000)
    driver.catchUp()
    expect(driver.read().now).toBe(start + 3_601_000)
  })
})

test('a long advance is done in slices, and others get their turn between them', async () => {
  const { engine, driver, time, expireAfter } = driven({ mode: 'paused', rate: 1 }, new HandTime(1))
  for (let minute = 1; minute <= 50; minute += 1) expireAfter(minute * 60)
  done(engine, { type: 'clock.advance', to: start + 3_600_000 })
  driver.catchUp()
  let turns = 0
  for (; time.sleepsFor !== null; turns += 1) time.pass(time.sleepsFor)
  await driver.reached(start + 3_600_000)
  expect(turns).toBeGreaterThan(5)
  expect(driver.read().now).toBe(start + 3_600_000)
})

test('an advance is over when all that is due at its very goal has run, in however many slices', async () => {
  const { engine, driver, time, expireAfter } = driven({ mode: 'paused', rate: 1 }, new HandTime(1))
  const statuses = Array.from({ length: 50 }, () => expireAfter(60))
  done(engine, { type: 'clock.advance', to: start + 60_000 })
  driver.catchUp()
  const reached = driver.reached(start + 60_000).then(() => statuses.map((status) => status()))
  while (time.sleepsFor !== null) {
    await Promise.resolve()
    time.pass(time.sleepsFor)
  }
  expect(await reached).toEqual(Array(50).fill('closed'))
})

test('who waits for an advance is let go when the run ends', async () => {
  const { engine, driver } = driven({ mode: 'paused', rate: 1 })
  done(engine, { type: 'clock.advance', to: start + 1_000 })
  const reached = driver.reached(start + 1_000)
  driver.stop()
  await expect(reached).resolves.toBeUndefined()
})

test('a clock that cannot go on is paused and tells why once, and whoever waits for an advance is let go', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const { engine, time, driver, expireAfter } = driven({ mode: 'running', rate: 1 })
  const status = expireAfter(60)
  const bug = new Error('a bug')
  const stop = engine.subscribe(() => {
    throw bug
  })
  const reached = driver.reached(start + 120_000)
  time.pass(90_000)
  await reached
  expect([driver.read().mode, time.sleepsFor, status()]).toEqual(['paused', null, 'closed'])
  expect(said.mock.calls).toEqual([['Something went wrong inside Masquerade, which goes on without it:', bug]])
  said.mockRestore()
  stop()
  driver.change({ mode: 'running' })
  time.pass(1_000)
  driver.catchUp()
  expect(driver.read().now).toBe(start + 61_000)
})
