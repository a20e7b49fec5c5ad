import { useMirror } from '#renderer/state/mirror.ts'
import { contactNumberKind } from '#renderer/state/number-kind.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'

interface ContactNumberProps {
  readonly entry: ContactEntry
  readonly end: 'dialled' | 'shownAs'
  readonly compact?: boolean
  readonly className?: string | undefined
}

/** The number somebody used, or the one the other side saw, as what it is; nothing where there is none. */
export function ContactNumber({ entry, end, compact = false, className }: ContactNumberProps) {
  const kind = useMirror(({ world }) => (world === null ? 'plain' : contactNumberKind(world, entry, end)))
  const e164 = entry[end]
  return e164 === null ? null : <NumberTag e164={e164} kind={kind} compact={compact} className={className} />
}
