import type { GeoMatchLevel, NumberSelectionBehavior } from '#shared/resources/service.ts'
import { pauseWords } from '../../file/pause-words.ts'

interface ServiceChange {
  readonly match?: GeoMatchLevel | undefined
  readonly choose?: NumberSelectionBehavior | undefined
  /** Seconds. */
  readonly defaultTtl?: number | undefined
  readonly mexicoInsertOne?: boolean | undefined
  readonly intercept?: string | undefined
  readonly callback?: string | undefined
  readonly outOfSession?: string | undefined
}

const matched: Readonly<Record<GeoMatchLevel, string>> = {
  country: 'numbers are chosen by country',
  'area-code': 'numbers are chosen by area code',
  overlay: 'numbers are chosen by area code or one that overlays it',
  radius: 'numbers are chosen by how near their area is',
  'extended-area-code': 'numbers are chosen by the longer area code',
}
const chosen: Readonly<Record<NumberSelectionBehavior, string>> = {
  'prefer-sticky': 'people get the number they had before, where they can',
  'avoid-sticky': 'people get a number they have not had, where they can',
}

/** 'From now on the responder “billboard” answers whoever is out of session.' */
export function tellService(change: ServiceChange): string {
  const { match, choose, defaultTtl, mexicoInsertOne, intercept, callback, outOfSession } = change
  const parts = [
    match && matched[match],
    choose && chosen[choose],
    defaultTtl !== undefined && tellTtl(defaultTtl),
    mexicoInsertOne !== undefined &&
      `Mexican numbers are dialled ${mexicoInsertOne ? 'with' : 'without'} the 1 after +52`,
    intercept && `${whoIs(intercept)} is asked before anything goes through`,
    callback && `${whoIs(callback)} is told what happens`,
    outOfSession && `${whoIs(outOfSession)} answers those who are out of session`,
  ].filter((part): part is string => typeof part === 'string')
  return parts.length === 0 ? 'The service stays as it is.' : `From now on ${parts.join(', and ')}.`
}

function tellTtl(seconds: number): string {
  return seconds === 0 ? 'sessions do not end by themselves' : `sessions live for ${pauseWords(seconds * 1000)}`
}

function whoIs(responder: string): string {
  return responder === 'none' ? 'nobody' : `the responder “${responder}”`
}
