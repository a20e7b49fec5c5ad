import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Service } from '#shared/resources/service.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { useMirror } from './mirror.ts'

/** What the simulation holds, as much as the window is told of; empty until it is known. */
const nothing: {
  readonly phones: readonly PhoneView[]
  readonly sessions: readonly SessionView[]
  readonly numbers: readonly OwnedNumber[]
  readonly services: readonly Service[]
} = { phones: [], sessions: [], numbers: [], services: [] }

export function usePhones(): readonly PhoneView[] {
  return useMirror(({ world }) => world?.phones ?? nothing.phones)
}

export function useSessions(): readonly SessionView[] {
  return useMirror(({ world }) => world?.sessions ?? nothing.sessions)
}

export function useNumbers(): readonly OwnedNumber[] {
  return useMirror(({ world }) => world?.numbers ?? nothing.numbers)
}

export function useServices(): readonly Service[] {
  return useMirror(({ world }) => world?.services ?? nothing.services)
}

/** Which run is on; 0 until it is known. */
export function useRun(): number {
  return useMirror(({ world }) => world?.run ?? 0)
}

/** Which history that run is a part of; 0 until it is known. */
export function useStory(): number {
  return useMirror(({ world }) => world?.story ?? 0)
}
