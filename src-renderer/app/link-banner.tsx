import { Unplug } from 'lucide-react'
import { useMirror } from '../state/mirror.ts'
import { Banner } from '../ui/banner.tsx'

/** Says that what is on screen may be old. */
export function LinkBanner() {
  const lost = useMirror(({ link }) => link === 'lost')
  return (
    <Banner icon={<Unplug size={15} aria-hidden />} title="Connection lost.">
      {lost
        ? 'Nothing is sent until it is back, what you typed stays, and what you see may be out of date. It is tried again by itself; a simulator that was started anew prints a new address to open.'
        : null}
    </Banner>
  )
}
