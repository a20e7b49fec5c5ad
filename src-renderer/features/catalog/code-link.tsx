import { BookOpen } from 'lucide-react'
import { Button } from '#renderer/ui/button.tsx'
import { findCode } from '#shared/catalog/codes.ts'
import { openCode } from './open-code.ts'

/** Opens the page of a code; nothing for one that the catalog does not have. */
export function CodeLink({ code }: { readonly code: number }) {
  if (findCode(code) === undefined) return null
  return (
    <Button size="small" look="quiet" icon={<BookOpen size={13} aria-hidden />} onClick={() => openCode(code)}>
      {`What ${code} means`}
    </Button>
  )
}
