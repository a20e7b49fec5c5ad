import type { CommandInput } from '#shared/contract/command.ts'
import type { FaultKind } from '#shared/resources/fault.ts'
import { type FaultAim, faultFields } from './fault-fields.ts'

/** A fault as it is being put together. */
export interface FaultDraft {
  readonly kind: FaultKind
  /** `to +14155550122`, or `anybody`. */
  readonly aim: string
  /** How often it strikes, or `always`. */
  readonly count: string
  /** Percent. */
  readonly chance: string
  readonly value: string
}

export const firstDraft: FaultDraft = {
  kind: 'carrier-undelivered',
  aim: 'anybody',
  count: '1',
  chance: '100',
  value: '',
}

export const countChoices = [
  { value: '1', label: 'Once' },
  { value: '3', label: '3 times' },
  { value: '10', label: '10 times' },
  { value: 'always', label: 'Until it is removed' },
] as const

export const chanceChoices = [
  { value: '100', label: 'Every time' },
  { value: '50', label: 'One time in two' },
  { value: '10', label: 'One time in ten' },
  { value: '1', label: 'One time in a hundred' },
] as const

/** The draft with another kind: what does not fit it any more goes. */
export function withKind(draft: FaultDraft, kind: FaultKind): FaultDraft {
  const { aims, value } = faultFields[kind]
  const aim = aims.some((one) => draft.aim.startsWith(`${one} `)) ? draft.aim : 'anybody'
  return { ...draft, kind, aim, value: value?.first ?? '' }
}

/** The command that makes it; undefined when the value is no number. */
export function faultCommand(draft: FaultDraft): Extract<CommandInput, { type: 'fault.add' }> | undefined {
  const { kind, aim, count, chance } = draft
  const value = writtenValue(draft)
  if (value === undefined) return undefined
  return {
    type: 'fault.add',
    kind,
    match: matchOf(aim),
    count: count === 'always' ? null : Number(count),
    probability: Number(chance) / 100,
    ...(value !== null && { value }),
  }
}

/** Null where the kind takes none. */
function writtenValue({ kind, value }: FaultDraft): number | null | undefined {
  const wanted = faultFields[kind].value
  if (wanted === undefined) return null
  const typed = Number(value.trim())
  return value.trim() === '' || !Number.isFinite(typed) ? undefined : Math.round(typed * wanted.scale)
}

function matchOf(aim: string): Partial<Record<FaultAim, string>> {
  const [direction, e164] = aim.split(' ')
  return e164 === undefined ? {} : { [direction === 'from' ? 'from' : 'to']: e164 }
}
