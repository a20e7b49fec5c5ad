import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering } from './answer.ts'

export function leakRoutes(simulator: Simulator): Hono {
  return new Hono().get(
    '/leaks',
    answering(() => ok(simulator.query({ type: 'leaks' }))),
  )
}
