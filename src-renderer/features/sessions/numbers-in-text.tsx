import { useShownText } from '#renderer/ui/discretion.ts'
import { KnownNumber, useNumberKind } from './known-number.tsx'
import { Person } from './person.tsx'
import { splitAtNumbers } from './split-at-numbers.ts'

interface NumbersInTextProps {
  readonly text: string
  /** Whether the number of a person stands for the person, or is meant itself. */
  readonly naming?: 'people' | 'numbers'
}

/** A sentence in which each phone number is shown as what it is: a person, a proxy number, or neither. */
export function NumbersInText({ text, naming = 'people' }: NumbersInTextProps) {
  const shown = useShownText()
  return splitAtNumbers(shown(text)).map(({ key, kind, text: part }) => {
    if (kind === 'words') return <span key={key}>{part}</span>
    return naming === 'people' ? <PersonOrNumber key={key} e164={part} /> : <KnownNumber key={key} e164={part} />
  })
}

function PersonOrNumber({ e164 }: { readonly e164: string }) {
  return useNumberKind(e164) === 'real' ? <Person e164={e164} /> : <KnownNumber e164={e164} />
}
