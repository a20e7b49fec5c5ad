import { z } from 'zod'
import { create } from 'zustand'
import { recall, remember } from '#renderer/state/remembered.ts'

/** As many phones as the stage has seats. */
const seats = 8
/** Numbers that are remembered beyond those that are there. */
const mostRemembered = 200

const arrangementSchema = z.object({ order: z.array(z.string()).readonly(), hidden: z.array(z.string()).readonly() })

/** How somebody seated these people, by their numbers: the same people find their seats again in every run. */
export type Arrangement = Readonly<z.infer<typeof arrangementSchema>>

/** Everybody in the order of their appearance. */
const automatic: Arrangement = { order: [], hidden: [] }

export const useArrangement = create<Arrangement>(() => recall('arrangement', arrangementSchema) ?? automatic)

/** Who is on stage, seat by seat: first those that somebody seated, then the others as they came. */
export function seated(people: readonly string[], { order, hidden }: Arrangement): readonly string[] {
  return inOrder(people, order)
    .filter((e164) => !hidden.includes(e164))
    .slice(0, seats)
}

/** The arrangement with two of these people in each other's seats. */
export function withSwapped(people: readonly string[], arrangement: Arrangement, a: string, b: string): Arrangement {
  const order = inOrder(people, arrangement.order)
  const [seatOfA, seatOfB] = [order.indexOf(a), order.indexOf(b)]
  if (seatOfA === -1 || seatOfB === -1) return arrangement
  const swapped = order.with(seatOfA, b).with(seatOfB, a)
  return { ...arrangement, order: [...swapped, ...others(arrangement.order, people)].slice(0, mostRemembered) }
}

/** The arrangement with somebody on stage for sure: no longer hidden, and in the last seat where all were taken. */
export function withShown(people: readonly string[], arrangement: Arrangement, e164: string): Arrangement {
  const shown = { ...arrangement, hidden: arrangement.hidden.filter((other) => other !== e164) }
  const last = seated(people, shown).at(-1)
  return seated(people, shown).includes(e164) || last === undefined ? shown : withSwapped(people, shown, e164, last)
}

/** The arrangement without somebody's phone; the last one stays. */
export function withHidden(people: readonly string[], arrangement: Arrangement, e164: string): Arrangement {
  if (seated(people, arrangement).every((other) => other === e164)) return arrangement
  return { ...arrangement, hidden: [...arrangement.hidden, e164].slice(-mostRemembered) }
}

export function arrange(next: Arrangement): void {
  useArrangement.setState(next)
  remember('arrangement', next)
}

export function arrangeAutomatically(): void {
  arrange({ ...useArrangement.getState(), order: automatic.order })
}

export function showAllPhones(): void {
  arrange({ ...useArrangement.getState(), hidden: automatic.hidden })
}

function inOrder(people: readonly string[], order: readonly string[]): readonly string[] {
  return [...order.filter((e164) => people.includes(e164)), ...others(people, order)]
}

function others(all: readonly string[], known: readonly string[]): readonly string[] {
  return all.filter((one) => !known.includes(one))
}
