import { parts, seen } from './on-stage.ts'
import { dropFile } from './scene-screens.ts'
import type { Screen } from './screens.ts'

const transcript = `"at","kind","from","dialled","session","shownAs","to","outcome","code","text"
"2026-11-20T14:00:00.000Z","message","'+1415•••••22","'+14155553434","Ride 7","'+14155551212","'+1415•••••11","forwarded","","On my way"
`

export const workspaceDialogs: readonly Screen[] = [
  {
    name: 'a transcript to export',
    open: async (page) => {
      await parts(page).button('Options of Ben').click()
      await page.getByRole('menuitem', { name: 'Export its transcript…' }).click()
      await seen(parts(page).dialog('Export a transcript').getByRole('switch', { name: 'With real numbers' }))
    },
  },
  {
    name: 'a transcript that is read',
    open: async (page) => {
      await dropFile(page, 'day.csv', transcript)
      await seen(parts(page).dialog('day.csv').getByText('On my way'))
    },
  },
]
