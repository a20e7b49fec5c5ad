import { HardDrive } from 'lucide-react'
import { useEffect } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { notify } from '#renderer/ui/notify.ts'

/** Says when what happens cannot be kept on the disk, what was brought back after a crash, and whose history is read-only. */
export function WorkspaceNews() {
  const { trouble, recovered, readOnlyTo } = useMirror(({ workspace }) => workspace)
  useEffect(() => {
    if (recovered > 0) notify({ title: 'Brought back', text: recoveredInWords(recovered) })
  }, [recovered])
  useEffect(() => {
    if (readOnlyTo > 0) notify({ title: 'Made by an earlier version', text: readOnlyInWords(readOnlyTo) })
  }, [readOnlyTo])
  return (
    <Banner icon={<HardDrive size={15} aria-hidden />} title="Disk.">
      {trouble}
    </Banner>
  )
}

function readOnlyInWords(step: number): string {
  return `Everything is there. Up to step ${step} its history can be read, but not gone back to.`
}

function recoveredInWords(inputs: number): string {
  const what = inputs === 1 ? 'One input' : `${inputs} inputs`
  return `${what} that had not been saved when the program ended.`
}
