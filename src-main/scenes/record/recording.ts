import type { Engine } from '../../engine/engine.ts'
import type { Acquaintances } from '../play/acquaintances.ts'
import type { Names } from './names.ts'

/** A journal that is run again to be put into words. */
export interface Recording {
  readonly engine: Engine
  readonly names: Names
  readonly acquaintances: Acquaintances
  /** The one service that the scene is about. */
  readonly serviceSid: string
}
