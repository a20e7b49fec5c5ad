import { useShallow } from 'zustand/react/shallow'
import { useMirror, type World } from '#renderer/state/mirror.ts'
import { type Arrangement, arrange, seated, useArrangement, withHidden, withShown, withSwapped } from './arrangement.ts'

/** The numbers of the phones on stage, seat by seat. */
export function useOnStage(): readonly string[] {
  const people = useMirror(useShallow(({ world }) => everybody(world)))
  return useArrangement(useShallow((arrangement) => seated(people, arrangement)))
}

export function onStage(): readonly string[] {
  return seated(everybody(useMirror.getState().world), useArrangement.getState())
}

/** How many of the phones that are there were hidden. */
export function useHiddenCount(): number {
  const people = useMirror(useShallow(({ world }) => everybody(world)))
  return useArrangement(({ hidden }) => people.filter((e164) => hidden.includes(e164)).length)
}

export function swapPhones(a: string, b: string): void {
  change((people, before) => withSwapped(people, before, a, b))
}

export function hidePhone(e164: string): void {
  change((people, before) => withHidden(people, before, e164))
}

/** Brings a phone on stage that is hidden or has no seat. */
export function showPhone(e164: string): void {
  if (!onStage().includes(e164)) change((people, before) => withShown(people, before, e164))
}

function change(to: (people: readonly string[], before: Arrangement) => Arrangement): void {
  arrange(to(everybody(useMirror.getState().world), useArrangement.getState()))
}

function everybody(world: World | null): readonly string[] {
  return world?.phones.map(({ phone }) => phone.e164) ?? []
}
