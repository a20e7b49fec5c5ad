import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { RecordingWish } from '#shared/contract/scene-requests.ts'
import type { RecordedScene } from '#shared/contract/scene-state.ts'
import type { JournalEntry } from '../../engine/engine.ts'
import { loadSqlite } from '../../simulator/load-sqlite.ts'
import { processTime, type RealTime } from '../../simulator/real-time.ts'
import { createRunEngine } from '../../simulator/run-engine.ts'
import { runInSlices } from '../../simulator/slices.ts'
import type { Beginning } from '../../simulator/world.ts'
import type { Sqlite } from '../../store/database.ts'
import { checkScene } from '../check-scene.ts'
import { fileLimits } from '../file/file-limits.ts'
import { StagedScene } from '../on-stage/staged-scene.ts'
import { isExpectation } from '../report/transcript.ts'
import type { PlayedStep } from '../scene-player.ts'
import { Names } from './names.ts'
import { Pauses } from './pauses.ts'
import { type Line, type RecordedLines, recordJournal } from './record-journal.ts'
import { renumber } from './renumber.ts'
import { writeScene } from './write-scene.ts'

/** A run that is to become a scene. */
export interface Run {
  readonly beginning: Beginning
  readonly journal: readonly JournalEntry[]
  /** Simulated time at which it ends, ms. */
  readonly now: number
  readonly owned: ReadonlySet<string>
  /** What people and numbers were called, by number. */
  readonly labels: ReadonlyMap<string, string>
}

/** Inputs that one scene may tell of. */
const mostInputs = 2000
/** Each costs a performance. */
const mostRounds = 25

/**
 * Writes a run down as a scene: what was done, what came of it, and nothing that does not happen again when it is
 * played. What the language has no words for is marked where it happened.
 */
export async function recordScene(
  run: Run,
  wish: RecordingWish,
  realTime: RealTime = processTime,
): Promise<Result<RecordedScene>> {
  if (run.beginning.resumed !== undefined) return readOnly
  if (run.journal.length > mostInputs) return tooLong
  const sqlite = await loadSqlite()
  const rounded = await writeDown(sqlite, run, wish, new Pauses(false), realTime)
  const isWhole = rounded.ok && rounded.value.isWhole
  const written = isWhole ? rounded : await writeDown(sqlite, run, wish, new Pauses(true), realTime)
  if (!written.ok) return written
  const { text, steps, expectations, unsaid } = written.value
  if (text.length > fileLimits.length) return tooLong
  return ok({ text, steps, expectations, unsaid })
}

interface Written extends RecordedScene {
  /** Everything that happened happens again. */
  readonly isWhole: boolean
}

async function writeDown(
  sqlite: Sqlite,
  run: Run,
  wish: RecordingWish,
  pauses: Pauses,
  realTime: RealTime,
): Promise<Result<Written>> {
  const engine = createRunEngine(sqlite, run.beginning, 1)
  try {
    const names = new Names(run.owned, run.labels)
    const recorded = await runInSlices(recordJournal(engine, run.journal, run.now, names, pauses), realTime)
    const people = names.people.map(([, e164]) => e164)
    if (people.length > fileLimits.people || names.numbers.length > fileLimits.numbers) return tooLong
    const numbers = wish.keepNumbers ? new Map<string, string>() : renumber(people, run.owned)
    if (numbers === null) return tooManyPeople
    const write = (lines: readonly Line[]) =>
      writeScene({ ...wish, seed: run.beginning.seed }, { ...recorded, lines }, names, numbers)
    const written = await keepWhatHappensAgain(sqlite, recorded, write, realTime)
    return written === null ? tooStrange : ok(written)
  } finally {
    engine.close()
  }
}

/** Plays what was written and leaves out what does not hold, until all of it does; null where that takes too many rounds. */
async function keepWhatHappensAgain(
  sqlite: Sqlite,
  { head, lines: recorded }: RecordedLines,
  write: (lines: readonly Line[]) => string,
  realTime: RealTime,
): Promise<Written | null> {
  const left = head.unsaid.map((unsaid): Line => ({ unsaid }))
  let lines = [...left, ...recorded]
  for (let round = 0; round < mostRounds; round += 1) {
    const text = write(lines)
    const played = await play(sqlite, text, realTime)
    const failed = new Set(played.flatMap(({ trouble }, place) => (trouble === null ? [] : [place])))
    if (failed.size === 0) return { text, isWhole: round === 0, ...summary(lines, played) }
    lines = withoutSteps(lines, failed)
  }
  return null
}

async function play(sqlite: Sqlite, text: string, realTime: RealTime): Promise<readonly PlayedStep[]> {
  const scene = checkScene(text)
  if (!scene.ok) throw new Error(`The recorded scene is none: ${JSON.stringify(scene.error)}\n${text}`)
  const staged = new StagedScene(scene.value, { kind: 'file', name: scene.value.title })
  const engine = createRunEngine(sqlite, staged, 1)
  try {
    await runInSlices(staged.playFirst(staged.stops.length, engine), realTime)
    if (staged.stageTrouble !== null) throw new Error(`The recorded stage cannot be set up: ${staged.stageTrouble}`)
    return staged.played
  } finally {
    engine.close()
  }
}

function withoutSteps(lines: readonly Line[], places: ReadonlySet<number>): Line[] {
  let place = -1
  return lines.map((line) => {
    if ('unsaid' in line) return line
    place += 1
    return places.has(place) ? { unsaid: `${line.sentence} (it does not come out the same)` } : line
  })
}

function summary(lines: readonly Line[], played: readonly PlayedStep[]) {
  const expectations = played.filter(({ step }) => isExpectation(step)).length
  const unsaid = lines.flatMap((line) => ('unsaid' in line ? [line.unsaid] : []))
  return { steps: played.length, expectations, unsaid }
}

const tooLong = refuse({
  code: 'recording_too_long',
  status: 409,
  message: `That was more than one scene can tell: at most ${mostInputs} things done by hand, ${fileLimits.people} people, ${fileLimits.numbers} numbers and ${fileLimits.length} characters.`,
})
const tooManyPeople = refuse({
  code: 'not_recordable',
  status: 409,
  message:
    'There are not enough numbers that are nobody’s for all who took part: a country, or an area of North America, has a hundred. Keep their numbers, or record fewer people.',
})
const tooStrange = refuse({
  code: 'not_recordable',
  status: 409,
  message: 'Too much of what was done here does not come out the same when it is played as a scene.',
})
const readOnly = refuse({
  code: 'history_read_only',
  status: 409,
  message: 'This run began with another version of Masquerade: it cannot be made again, and so not be written down.',
})
