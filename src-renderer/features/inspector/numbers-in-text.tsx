import { Person } from '#renderer/features/sessions/person.tsx'
import { useMirror } from '#renderer/state/mirror.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { splitAtNumbers } from './split-at-numbers.ts'

/** A sentence in which each phone number is shown as what it is: a person or a proxy number. */
export function NumbersInText({ text }: { readonly text: string }) {
  return splitAtNumbers(text).map(({ key, kind, text: part }) =>
    kind === 'number' ? <KnownNumber key={key} e164={part} /> : <span key={key}>{part}</span>,
  )
}

function KnownNumber({ e164 }: { readonly e164: string }) {
  const isOurs = useMirror(({ world }) => world?.numbers.some((number) => number.e164 === e164) === true)
  return isOurs ? <NumberTag e164={e164} kind="masked" compact /> : <Person e164={e164} />
}
