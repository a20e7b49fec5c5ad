import { BookOpen } from 'lucide-react'
import { findCodes } from '#renderer/features/catalog/find-codes.ts'
import { openCode } from '#renderer/features/catalog/open-code.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { codeEntry } from '#shared/catalog/codes.ts'

/** The code that searched words mean before all others, or null. */
export function codeMeant(typed: string): number | null {
  return typed.trim().length < 3 ? null : (findCodes(typed)[0] ?? null)
}

/** The page of the code that was searched for, one key away. */
export function CodeHit({ code }: { readonly code: number }) {
  return (
    <Button size="small" look="quiet" icon={<BookOpen size={14} aria-hidden />} onClick={() => openCode(code)}>
      {code} {codeEntry(code).title} <Kbd keys="Enter" />
    </Button>
  )
}
