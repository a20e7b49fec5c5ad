import { expect, test } from 'vitest'
import { beginAt, StepRunner } from '#main/engine/step-runner.ts'
import { openDatabase } from '#main/store/database.ts'
import { insertAccountSettings } from '#main/store/settings.ts'
import { findNextTimer, type Timer } from '#main/store/timers.ts'
import { standardAccountSettings } from '#shared/catalog/settings.ts'
import { start } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** Steps over real SQLite, with one timer to come. */
function aRunner() {
  const db = openDatabase(sqlite)
  insertAccountSettings(db, standardAccountSettings)
  const steps = new StepRunner({ db, run: 1, position: beginAt(1, start) })
  steps.setTimer('session.expire', 'KC1', start + 60_000)
  return { steps, next: (): Timer | undefined => findNextTimer(db) }
}

/** Its timer falls due and has a bug, after it did some of its work. */
function fail({ steps, next }: ReturnType<typeof aRunner>): void {
  const timer = next()
  if (timer === undefined) throw new Error('There is no timer.')
  steps.runTimer(timer, (step) => {
    step.setTimer('session.retain', step.newSid('KC'), start + 90_000)
    step.emit({ type: 'number.released', e164: '+14155550100' })
    throw new Error('a bug')
  })
}

test('a timer that throws is a step that did nothing, and is not tried again', () => {
  const runner = aRunner()
  expect(() => fail(runner)).toThrow('a bug')
  expect([runner.next(), runner.steps.takeEvents()]).toEqual([undefined, []])
  expect([runner.steps.seq, runner.steps.now]).toEqual([1, start + 60_000])
})

test('a timer that throws leaves the same hash and the same chance behind each time', () => {
  const [one, two, untouched] = [aRunner(), aRunner(), aRunner()]
  for (const runner of [one, two]) expect(() => fail(runner)).toThrow('a bug')
  expect(two.steps.hash).toBe(one.steps.hash)
  expect(one.steps.hash).not.toBe(untouched.steps.hash)
  expect(one.steps.newSid('KC')).toBe(untouched.steps.newSid('KC'))
})
