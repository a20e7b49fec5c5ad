import { expect } from 'vitest'
import type { Model } from './model.ts'
import type { Picture } from './picture.ts'
import { pictureOfEngine, type Screen, screensOf } from './picture-of-engine.ts'
import { pictureOfModel } from './picture-of-model.ts'
import { people, type Real } from './real.ts'

/** What holds after every command. */
export function expectInvariants(model: Model, real: Real): void {
  const screens = screensOf(real)
  const picture = pictureOfEngine(real, screens)
  expect(picture).toEqual(pictureOfModel(model))
  const { leaks, disclosures } = real.engine.query({ type: 'leaks' })
  const wrong = { doubled: doubledPairs(picture), shown: numbersShown(screens), leaks, disclosures, gaps: gapsIn(real) }
  expect(wrong).toEqual({ doubled: [], shown: [], leaks: [], disclosures: [], gaps: [] })
}

/** Pairs of person and number that two active sessions hold. */
function doubledPairs({ sessions }: Picture): string[] {
  const pairs = sessions.flatMap((session) => (session.status === 'closed' ? [] : session.pairs))
  return pairs.filter((pair, nth) => pairs.indexOf(pair) !== nth)
}

/** Real numbers that another person's phone shows. */
function numbersShown(screens: readonly Screen[]): string[] {
  return screens.flatMap(({ person, messages, calls }) => {
    const shown = JSON.stringify([messages, calls])
    return people.filter((other) => other !== person && shown.includes(other.slice(1)))
  })
}

/** Events since the last look whose number is not the one after the last. */
function gapsIn(real: Real): number[] {
  const events = real.engine.eventsAfter(real.seen)
  if (events === 'gone') throw new Error('The events are gone.')
  const first = real.seen + 1
  real.seen = real.engine.status().eventSeq
  const numbers = events.map(({ seq }) => seq)
  const isWhole = first + numbers.length === real.seen + 1
  return numbers.filter((seq, nth) => seq !== first + nth || !isWhole)
}
