import type { Command } from '#shared/contract/command.ts'
import type { Engine } from '../engine/engine.ts'
import type { EngineImage } from '../engine/engine-image.ts'
import { type PackedImage, packImage, unpackImage, type WholeImage } from './packed-image.ts'
import { thin } from './thin-checkpoints.ts'
import type { Beginning, Recording } from './world.ts'

/** The engine's image at one step of a run. */
export interface Checkpoint {
  readonly seq: number
  readonly beginning: Beginning
  /** How many inputs had led there, and the last of them: histories that have it in common are the same up to it. */
  readonly inputs: number
  readonly lastCommand: Command | undefined
  readonly image: PackedImage
}

/** Taking one copies the database; a smaller share of the history is not worth that. */
const shareOfHistory = 0.05
const stepsBetween = 500
const bytesTogether = 64 * 2 ** 20

/** Images of the present run, so that going back in it need not make it again from its beginning. */
export class Checkpoints {
  #checkpoints: readonly Checkpoint[] = []
  #engine: Engine | undefined
  /** The step from which on the next one is due. */
  #dueAt = 0
  #isPacking = false
  #replaysFrom: number | null = null
  /** The newest one that is whole: to unpack it for each that is packed against it would take longer than packing. */
  #whole: WholeImage | undefined
  readonly #largestDatabase: number

  /** Bytes. Copying a larger one would be felt: from the last checkpoint on, such a run is made again by replaying it. */
  constructor(largestDatabase = 32 * 2 ** 20) {
    this.#largestDatabase = largestDatabase
  }

  /** The last step that has one, of a run too large for more; null while it is not. */
  get replaysFrom(): number | null {
    return this.#replaysFrom
  }

  /** Takes one where enough has happened since the last; answers when it is packed. To be asked between steps. */
  async consider(beginning: Beginning, engine: Engine): Promise<void> {
    const { seq } = engine.status()
    if (engine !== this.#engine) this.#follow(beginning, engine)
    if (seq < this.#dueAt || this.#isPacking) return
    this.#dueAt = nextAfter(seq)
    if (engine.size() <= this.#largestDatabase) return this.#take(seq, beginning, engine)
    this.#replaysFrom = this.#checkpoints.at(-1)?.seq ?? 0
    this.#whole = undefined
  }

  /** One at a time: packing takes a while, in which the run goes on. */
  async #take(seq: number, beginning: Beginning, engine: Engine): Promise<void> {
    const journal = engine.journal()
    const place = { seq, beginning, inputs: journal.length, lastCommand: journal.at(-1)?.command }
    const image = await this.#pack(engine)
    if (image === undefined || engine !== this.#engine) return
    this.#checkpoints = thin([...this.#checkpoints, { ...place, image }], bytesTogether)
  }

  /** Undefined where it fails, for want of memory say: without a checkpoint, going back only takes longer. */
  async #pack(engine: Engine): Promise<PackedImage | undefined> {
    this.#isPacking = true
    try {
      const image = engine.capture()
      const packed = await packImage(image, this.#whole)
      if (packed.base === undefined) this.#whole = { packed, database: image.database }
      return packed
    } catch {
      return undefined
    } finally {
      this.#isPacking = false
    }
  }

  /** Forgets those that did not lead to the engine of the present run. */
  #follow(beginning: Beginning, engine: Engine): void {
    const recording = { beginning, journal: engine.journal() }
    this.#engine = engine
    this.#whole = undefined
    this.#replaysFrom = null
    const { seq } = engine.status()
    this.#checkpoints = this.#checkpoints.filter((one) => one.seq <= seq && leadsTo(recording, one))
    this.#dueAt = nextAfter(this.#checkpoints.at(-1)?.seq ?? 0)
  }

  /** The last image on the way to step `toSeq`; undefined where there is none. */
  findBefore(recording: Recording, toSeq: number): Promise<EngineImage> | undefined {
    const nearest = this.#checkpoints.filter((one) => one.seq <= toSeq && leadsTo(recording, one)).at(-1)
    return nearest && unpackImage(nearest.image)
  }
}

function nextAfter(seq: number): number {
  return seq + Math.max(stepsBetween, seq * shareOfHistory)
}

/** Timers make steps without an input: one more input before the checkpoint's step makes another history of it. */
function leadsTo({ beginning, journal }: Recording, { inputs, lastCommand, seq, ...checkpoint }: Checkpoint): boolean {
  const isSameUpToInput = checkpoint.beginning === beginning && journal[inputs - 1]?.command === lastCommand
  return isSameUpToInput && (journal[inputs]?.seq ?? Number.POSITIVE_INFINITY) > seq
}
