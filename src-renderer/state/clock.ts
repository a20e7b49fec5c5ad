import { create } from 'zustand'
import type { ClockState } from '#shared/contract/clock-state.ts'
import { useMirror } from './mirror.ts'

const refreshMs = 250

interface Reading {
  readonly clock: ClockState
  /** Real ms at which the clock said so. */
  readonly readAt: number
}

let reading: Reading | null = null

/** Simulated ms of a clock that was read `elapsedMs` real ms ago. It waits at the next timer for main to say what it caused. */
export function interpolate(clock: ClockState, elapsedMs: number): number {
  if (clock.mode === 'paused' || clock.heldBy !== null) return clock.now
  const now = Math.floor(clock.now + Math.max(0, elapsedMs) * clock.rate)
  return clock.nextDueAt === null ? now : Math.min(now, Math.max(clock.now, clock.nextDueAt))
}

const useReading = create<{ readonly now: number }>(() => ({ now: 0 }))

/** Simulated ms now, between batches reckoned at the clock's rate; while the connection is lost it stands still. */
export function simulatedNow(): number {
  if (reading === null) return 0
  return useMirror.getState().link === 'lost'
    ? useReading.getState().now
    : interpolate(reading.clock, performance.now() - reading.readAt)
}

/** Simulated ms, refreshed four times a second while the clock runs. */
export function useNow(): number {
  return useReading((state) => state.now)
}

/** Follows the mirrored clock. Returns how to stop. */
export function startClock(): () => void {
  const refresh = () => useReading.setState({ now: simulatedNow() })
  const unsubscribe = useMirror.subscribe(({ world }) => {
    if (world === null || world.clock === reading?.clock) return
    reading = { clock: world.clock, readAt: performance.now() }
    refresh()
  })
  const ticker = setInterval(refresh, refreshMs)
  return () => {
    unsubscribe()
    clearInterval(ticker)
  }
}
