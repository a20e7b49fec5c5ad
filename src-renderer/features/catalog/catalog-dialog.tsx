import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { findCode } from '#shared/catalog/codes.ts'
import { CodeIndex } from './code-index.tsx'
import { CodePage } from './code-page.tsx'

/** The codes of Proxy and its platform: a page for each, or the list of all. */
export function CatalogDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'catalog')
  const about = useDialogs((dialogs) => dialogs.about)
  const code = about !== null && findCode(Number(about)) !== undefined ? Number(about) : null
  return (
    <Dialog open={open} onClose={closeDialog} shape="wide" title={code === null ? 'Codes' : `Code ${code}`}>
      {code === null ? <CodeIndex /> : <CodePage key={code} code={code} />}
    </Dialog>
  )
}
