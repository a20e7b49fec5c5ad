import { Download } from 'lucide-react'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu, MenuItem } from '#renderer/ui/menu.tsx'
import { scoreInWords } from '#shared/exports/score-in-words.ts'
import styles from './score-bar.module.css'
import { TraineeField } from './trainee-field.tsx'
import { saveScoreSheet } from './training-actions.ts'

/** Whose results these are, what they come to, and the sheet to take along. */
export function ScoreBar() {
  const training = useMirror((mirror) => mirror.training)
  const { trainee, results } = training
  return (
    <div className={styles.bar}>
      <TraineeField key={trainee} trainee={trainee} />
      <p className={styles.sum}>{scoreInWords(results)}</p>
      <Menu align="end" trigger={<Button icon={<Download size={14} aria-hidden />}>Score sheet</Button>}>
        <MenuItem hint="A table for people" onChoose={() => void saveScoreSheet('markdown')}>
          Markdown
        </MenuItem>
        <MenuItem hint="For a spreadsheet" onChoose={() => void saveScoreSheet('csv')}>
          CSV
        </MenuItem>
        <MenuItem hint="For programs" onChoose={() => void saveScoreSheet('json')}>
          JSON
        </MenuItem>
      </Menu>
    </div>
  )
}
