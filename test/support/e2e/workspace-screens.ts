import { parts, seen } from './on-stage.ts'
import type { Screen } from './screens.ts'

export const workspaceDialogs: readonly Screen[] = [
  {
    name: 'a transcript to export',
    open: async (page) => {
      await parts(page).button('Options of Ben').click()
      await page.getByRole('menuitem', { name: 'Export its transcript…' }).click()
      await seen(parts(page).dialog('Export a transcript').getByRole('switch', { name: 'With real numbers' }))
    },
  },
]
