import type { HTMLAttributes } from 'react'
import { useViewOnly } from './view-only.ts'

/** A button; on a page that only looks on, the same thing to look at. */
export function Pressable({ onClick, ...rest }: HTMLAttributes<HTMLElement>) {
  return useViewOnly() ? <span {...rest} /> : <button type="button" {...rest} onClick={onClick} />
}
