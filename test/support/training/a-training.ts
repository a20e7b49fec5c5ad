import { Training } from '#main/training/training.ts'
import type { LessonInProgress, TicketInProgress } from '#shared/resources/training.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { HandTime } from '#test/support/hand-time.ts'

/** A training in a simulator with the starter scene, and how a phone writes in it. */
export async function aTraining(time = new HandTime()) {
  const simulator = await aSimulator({ realTime: time })
  const training = new Training(simulator, { realTime: time })
  const write = (from: string, to: string, body: string) => {
    run(simulator, { type: 'phone.sendMessage', from, to, body })
    time.pass(20)
  }
  return { simulator, training, time, write }
}

export function lessonIn(training: Training): LessonInProgress {
  const { current } = training.state()
  if (current?.kind !== 'lesson') throw new Error('There is no lesson.')
  return current
}

export function ticketIn(training: Training): TicketInProgress {
  const { current } = training.state()
  if (current?.kind !== 'ticket') throw new Error('There is no ticket.')
  return current
}

/** How far each task of the lesson is. */
export function statesIn(training: Training) {
  return lessonIn(training).tasks.map(({ state }) => state)
}
