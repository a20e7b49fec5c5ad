import { useNumbers } from '#renderer/state/world.ts'
import { CopyButton } from '#renderer/ui/copy-button.tsx'
import { maskReal } from './mask-real.ts'
import { useAltHeld } from './use-alt-held.ts'

/** What a copy of the text holds: real numbers are masked unless Alt is held. */
export function useCopyText(text: string): string {
  const numbers = useNumbers()
  const isWhole = useAltHeld()
  return isWhole ? text : maskReal(text, new Set(numbers.map((number) => number.e164)))
}

/** Copies text that may hold real numbers. */
export function MaskedCopy({ label, text }: { readonly label: string; readonly text: string }) {
  return <CopyButton label={`${label} (Alt: with real numbers)`} text={useCopyText(text)} />
}
