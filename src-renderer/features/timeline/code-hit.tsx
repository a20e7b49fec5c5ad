import { BookOpen } from 'lucide-react'
import { Button } from '#renderer/ui/button.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { codeEntry } from '#shared/catalog/codes.ts'
import { findCodes } from '../catalog/find-codes.ts'
import { openCode } from '../catalog/open-code.ts'

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
