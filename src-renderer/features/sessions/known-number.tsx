import { useMirror } from '#renderer/state/mirror.ts'
import { type NumberKind, numberKind } from '#renderer/state/number-kind.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'

export function useNumberKind(e164: string): NumberKind {
  return useMirror(({ world }) => (world === null ? 'plain' : numberKind(world, e164)))
}

/** A number as what it is now: a person's own, a proxy number, or neither. */
export function KnownNumber({ e164 }: { readonly e164: string }) {
  return <NumberTag e164={e164} kind={useNumberKind(e164)} compact />
}
