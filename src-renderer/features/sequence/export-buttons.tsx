import { Copy, Download, Image as Picture } from 'lucide-react'
import { Button } from '#renderer/ui/button.tsx'
import { copyText, notifyUncopied } from '#renderer/ui/copy-text.ts'
import { notify } from '#renderer/ui/notify.ts'
import { saveFile } from '#renderer/ui/save-file.ts'
import { drawSequence } from './draw-sequence.ts'
import styles from './export-buttons.module.css'
import { sequenceAsMermaid } from './mermaid.ts'
import type { Sequence } from './sequence-model.ts'
import { svgAsPng } from './svg-as-png.ts'
import { drawingAsSvg } from './svg-text.ts'
import type { Wording } from './wording.ts'

interface ExportButtonsProps {
  /** Of the session, for the file's name. */
  readonly name: string
  readonly sequence: Sequence
  /** With real numbers masked. */
  readonly wording: Wording
}

/** The ladder to take along; real numbers are masked in all of them. */
export function ExportButtons({ name, sequence, wording }: ExportButtonsProps) {
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'session'}-sequence`
  const draw = () => {
    const drawing = drawSequence(sequence, wording)
    return { drawing, svg: drawingAsSvg(drawing, `${wording.session}: what passed through it`) }
  }
  const savePng = async () => {
    const { drawing, svg } = draw()
    try {
      saveFile(`${file}.png`, await svgAsPng(svg, drawing))
    } catch {
      notify({
        title: 'The picture was not made',
        text: 'This browser cannot draw one so large. Save it as SVG.',
        tone: 'bad',
      })
    }
  }
  return (
    <div className={styles.buttons}>
      <span className={styles.note}>real numbers masked:</span>
      <Button
        size="small"
        look="quiet"
        icon={<Copy size={13} aria-hidden />}
        aria-label="Copy as Mermaid"
        onClick={() => void copyMermaid(sequenceAsMermaid(sequence, wording))}
      >
        Mermaid
      </Button>
      <Button
        size="small"
        look="quiet"
        icon={<Download size={13} aria-hidden />}
        onClick={() => saveFile(`${file}.svg`, new Blob([draw().svg], { type: 'image/svg+xml' }))}
      >
        SVG
      </Button>
      <Button size="small" look="quiet" icon={<Picture size={13} aria-hidden />} onClick={() => void savePng()}>
        PNG
      </Button>
    </div>
  )
}

async function copyMermaid(text: string): Promise<void> {
  if (await copyText(text)) notify({ title: 'Copied as Mermaid', tone: 'good' })
  else notifyUncopied('Save it as SVG.')
}
