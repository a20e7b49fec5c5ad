import { expect, test } from 'vitest'
import { ok } from '#shared/contract/result.ts'
import { run } from '#test/support/a-simulator.ts'
import { HandTime } from '#test/support/hand-time.ts'
import { aTraining, lessonIn, statesIn } from '#test/support/training/a-training.ts'

/** Mia has left a lesson whose first task is to close the session, and it is Noah's turn. */
async function noahsTurn(time?: HandTime) {
  const room = await aTraining(time)
  const { simulator, training } = room
  await training.nameTrainee('Mia')
  await training.start('lesson', 'closing-and-coming-back')
  const mias = { hash: simulator.hash(), seq: simulator.status().seq }
  const { sid: sessionSid, serviceSid } = simulator.snapshot().sessions[0] ?? { sid: '', serviceSid: '' }
  await training.nameTrainee('Noah')
  const close = () => run(simulator, { type: 'session.update', serviceSid, sessionSid, status: 'closed' })
  return { ...room, mias, close }
}

test('what others do in a run that waits is not what its trainee did, and stays as a branch', async () => {
  const { simulator, training, write, mias, close } = await noahsTurn()
  close()
  write('+14155550111', '+14155551212', 'Hello?')
  const { seq: noahs } = simulator.status()
  await training.nameTrainee('Mia')
  expect([statesIn(training)[0], simulator.hash()]).toEqual(['current', mias.hash])
  expect(simulator.history.branches().at(-1)).toMatchObject({ fromSeq: mias.seq, lastSeq: noahs })
  close()
  await training.nameTrainee('Noah')
  await training.nameTrainee('Mia')
  expect(statesIn(training)[0]).toBe('done')
})

test('changes that are asked for at once come one after the other', async () => {
  const { training, close, mias, simulator } = await noahsTurn()
  close()
  await Promise.all([training.nameTrainee('Mia'), training.nameTrainee('Noah')])
  expect([training.state().trainee, simulator.hash()]).toEqual(['Noah', mias.hash])
  close()
  await training.nameTrainee('Mia')
  expect([statesIn(training)[0], simulator.hash()]).toEqual(['current', mias.hash])
})

test('a course begins for whoever was named before it', async () => {
  const { training, time, close } = await noahsTurn(new HandTime(8))
  close()
  const asked = [training.nameTrainee('Mia'), training.start('lesson', 'behind-the-mask')]
  expect(await inSlices(time, Promise.all(asked))).toEqual([ok(null), ok(null)])
  expect([training.state().trainee, lessonIn(training).id]).toEqual(['Mia', 'behind-the-mask'])
})

test('where it cannot be taken back, that is told and the turn does not pass', async () => {
  const { simulator, training, time, close } = await noahsTurn(new HandTime(8))
  close()
  const asked = [training.nameTrainee('Mia'), simulator.history.rewind(1)]
  expect(await inSlices(time, Promise.all(asked))).toMatchObject([{ error: { code: 'other_run' } }, ok(null)])
  expect(training.state()).toMatchObject({ trainee: 'Noah', current: null })
  expect(await training.nameTrainee('Mia')).toEqual(ok(null))
})

/** Lets time pass until the work is done, which pauses at each look at the clock. */
async function inSlices<Value>(time: HandTime, work: Promise<Value>): Promise<Value> {
  let isDone = false
  const end = () => {
    isDone = true
  }
  void work.then(end, end)
  while (!isDone) {
    time.pass(0)
    await new Promise(setImmediate)
  }
  return work
}
