import type { Command, CommandType, Contact } from '#shared/contract/command.ts'
import type { Service } from '#shared/resources/service.ts'
import type { Engine, JournalEntry } from '../../engine/engine.ts'
import { Acquaintances } from '../play/acquaintances.ts'
import { expectChanges, expectMasking } from './expect-changes.ts'
import type { Names } from './names.ts'
import type { Pauses } from './pauses.ts'
import type { Recording } from './recording.ts'
import { sayCommand } from './say-command.ts'
import { look, type Sight } from './sight.ts'
import type { SpokenStep } from './spoken.ts'
import { readStage, type StageHead } from './stage-head.ts'

/** What was done, in the order in which it was: a step, or what there are no words for. */
export type Line = SpokenStep | { readonly unsaid: string }

export interface RecordedLines {
  readonly head: StageHead
  readonly lines: readonly Line[]
  /** Of the account, at the end. */
  readonly engine: Engine
}

/** What sets a stage up, and can be said before the first chapter. */
const settingUp: ReadonlySet<CommandType> = new Set([
  'phone.set',
  'number.set',
  'number.buy',
  'pool.add',
  'pool.reserve',
  'service.create',
  'service.update',
  'serviceSettings.set',
  'settings.set',
  'responder.set',
])

/** Runs a journal again on a fresh engine and puts it into words, pausing after each input. `until`: simulated ms. */
export function* recordJournal(
  engine: Engine,
  journal: readonly JournalEntry[],
  until: number,
  names: Names,
  pauses: Pauses,
): Generator<void, RecordedLines, void> {
  const played = journal.findIndex(({ command }) => !settingUp.has(command.type))
  const [setUp, rest] = played === -1 ? [journal, []] : [journal.slice(0, played), journal.slice(played)]
  for (const { at, command } of setUp) {
    engine.runDue(at, () => true)
    engine.execute(command)
  }
  const service = firstService(engine)
  const head = readStage(engine, service, names)
  const recorder = new Recorder(
    { engine, names, acquaintances: new Acquaintances(), serviceSid: service?.sid ?? '' },
    pauses,
  )
  for (const { at, command } of rest) {
    recorder.passTo(at)
    recorder.run(command)
    yield
  }
  recorder.passTo(until)
  return { head, lines: [...head.steps, ...recorder.lines, ...expectMasking(recorder.recording)], engine }
}

function firstService(engine: Engine): Service | null {
  return engine.query({ type: 'services.page', after: 0, limit: 1 }).items[0]?.item ?? null
}

class Recorder {
  readonly recording: Recording
  readonly lines: Line[] = []
  readonly #pauses: Pauses
  #contactSid: string | null = null
  #sight: Sight

  constructor(recording: Recording, pauses: Pauses) {
    this.recording = recording
    this.#pauses = pauses
    this.#sight = look(recording, null)
  }

  /** Lets time pass, and notes what happened meanwhile. */
  passTo(at: number): void {
    const { engine } = this.recording
    const { now, seq } = engine.status()
    if (at <= now) return
    engine.runDue(at, () => true)
    const inCall = [...this.#sight.calls.values()].some(({ status }) => status === 'in-progress')
    const pause = this.#pauses.step(engine.status().now - now, { happened: engine.status().seq > seq, inCall })
    if (pause !== null) this.#add([pause])
    this.#lookAgain()
  }

  run(command: Command): void {
    const { said, result } = sayCommand(command, this.recording)
    if (said.kind === 'unsaid') {
      this.lines.push({ unsaid: said.what })
      this.#sight = look(this.recording, this.#contactSid)
      return
    }
    if (result.ok && isContact(command)) this.#contactSid = (result.value as Contact).resourceSid
    this.#add(said.steps)
    this.#lookAgain()
  }

  #add(steps: readonly SpokenStep[]): void {
    this.lines.push(...steps)
    if (steps.length > 0) this.recording.acquaintances.remember(this.recording.engine, this.recording.serviceSid)
  }

  #lookAgain(): void {
    const after = look(this.recording, this.#contactSid)
    this.lines.push(...expectChanges(this.#sight, after, this.recording))
    this.#sight = after
  }
}

function isContact({ type }: Command): boolean {
  return type === 'phone.sendMessage' || type === 'phone.dial'
}
