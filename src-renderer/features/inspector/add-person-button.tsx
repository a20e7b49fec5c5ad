import { UserPlus } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { limits } from '#shared/catalog/limits.ts'
import type { SessionView } from '#shared/resources/session.ts'

/** Adds somebody to a session that has room; nothing for one that has none. */
export function AddPersonButton({ session }: { readonly session: SessionView }) {
  const present = session.participants.filter(({ dateDeleted }) => dateDeleted === null)
  if (session.status === 'closed' || present.length >= limits.participantsPerSession) return null
  return (
    <Button
      size="small"
      icon={<UserPlus size={14} aria-hidden />}
      onClick={() => openDialog('add-participant', session.sid)}
    >
      Add a person…
    </Button>
  )
}
