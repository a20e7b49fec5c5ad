import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering } from './answer.ts'

export function optOutRoutes(simulator: Simulator): Hono {
  return new Hono().get(
    '/opt-outs',
    answering(() => ok({ optOuts: simulator.query({ type: 'optOuts' }) })),
  )
}
