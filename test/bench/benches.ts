import type { Bench } from './bench.ts'
import { engineMessage } from './engine-message.ts'

export const benches: readonly Bench[] = [engineMessage]
