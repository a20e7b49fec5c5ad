import { useState } from 'react'
import { usePhones } from '#renderer/state/world.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import type { PhoneView, Snapshot } from '#shared/contract/snapshot.ts'
import { whyNotPhone } from './claimed-number.ts'
import { numberAdvice, readNumber } from './read-number.ts'
import { suggestName, suggestPhone } from './suggest.ts'

/** A phone's number, or one of two words. */
export type PersonKey = 'new' | 'nobody' | (string & {})

export interface Person {
  readonly e164: string
  readonly name: string
  readonly isNew: boolean
}

export interface PersonChoice {
  readonly phones: readonly PhoneView[]
  readonly key: PersonKey
  readonly choose: (key: PersonKey) => void
  /** Of a new person, as typed. */
  readonly name: string
  readonly setName: (name: string) => void
  readonly number: string
  readonly setNumber: (number: string) => void
}

/** Who takes part: somebody with a phone, somebody new, or nobody yet. `place` counts from 0. */
export function usePersonChoice(place: number): PersonChoice {
  const phones = usePhones()
  const taken = phones.map(({ phone }) => phone.e164)
  const labels = phones.map(({ phone }) => phone.label)
  const [key, choose] = useState<PersonKey>(() => taken[place] ?? 'new')
  const [suggested] = useState(() => suggestPerson(new Set(taken), new Set(labels), place))
  const [name, setName] = useState(suggested.name)
  const [number, setNumber] = useState(formatNumber(suggested.e164))
  return { phones, key, choose, name, setName, number, setNumber }
}

/** The person chosen; null for nobody, undefined when the typed number is none. */
export function chosenPerson({ phones, key, name, number }: PersonChoice): Person | null | undefined {
  if (key === 'nobody') return null
  if (key === 'new') {
    const e164 = readNumber(number)
    return e164 === null ? undefined : { e164, name: name.trim(), isNew: true }
  }
  const label = phones.find(({ phone }) => phone.e164 === key)?.phone.label ?? key
  return { e164: key, name: label === key ? '' : label, isNew: false }
}

/** E.164 of those chosen. */
export function numbersOf(choices: readonly PersonChoice[]): readonly string[] {
  return choices.flatMap((choice) => chosenPerson(choice)?.e164 ?? [])
}

/** What is wrong with a new person's number, if anything. */
export function personFault({ key, number }: PersonChoice, numbers: Snapshot['numbers']): string | undefined {
  if (key !== 'new') return undefined
  const e164 = readNumber(number)
  return e164 === null ? numberAdvice : whyNotPhone(numbers, e164)
}

/** Two new people of one form get different suggestions. */
function suggestPerson(taken: ReadonlySet<string>, labels: ReadonlySet<string>, place: number) {
  const first = { e164: suggestPhone(taken), name: suggestName(labels) }
  if (place === 0) return first
  return { e164: suggestPhone(new Set([...taken, first.e164])), name: suggestName(new Set([...labels, first.name])) }
}
