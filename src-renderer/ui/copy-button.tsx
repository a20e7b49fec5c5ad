import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { copyText, copyWhole, notifyUncopied } from './copy-text.ts'
import { useShownText } from './discretion.ts'
import { IconButton } from './icon-button.tsx'

interface CopyButtonProps {
  /** Names what is copied: `Copy session SID`. */
  readonly label: string
  readonly text: string
  /** Copies also what must not be seen here: for what one asks for to use elsewhere. */
  readonly whole?: boolean
}

export function CopyButton({ label, text, whole = false }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const isShortened = useShownText()(text) !== text && !whole
  const done = isShortened ? 'Copied, its SIDs shortened' : 'Copied'

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 1600)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async () => {
    if (await (whole ? copyWhole : copyText)(text)) setCopied(true)
    else notifyUncopied('Select the text and copy it yourself.')
  }

  return (
    <IconButton label={copied ? done : label} size="small" onClick={copy}>
      {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
    </IconButton>
  )
}
