import { xmlText } from '#shared/exports/xml-text.ts'
import type { Drawing, Role, Shape } from './draw-sequence.ts'
import { crossPath, tipPath } from './shape-paths.ts'

const colors: Record<Role, { readonly line: string; readonly fill: string; readonly ink: string }> = {
  head: { line: '#c6ccd9', fill: '#eceef6', ink: '#171a23' },
  real: { line: '#e3bd70', fill: '#fdf1d8', ink: '#8a5300' },
  masked: { line: '#c0b0f7', fill: '#efeaff', ink: '#5a3fd0' },
  system: { line: '#c6ccd9', fill: '#ffffff', ink: '#171a23' },
  life: { line: '#c6ccd9', fill: 'none', ink: '#171a23' },
  good: { line: '#0c7148', fill: '#0c7148', ink: '#0c7148' },
  bad: { line: '#b3202f', fill: '#b3202f', ink: '#b3202f' },
  warned: { line: '#934900', fill: '#934900', ink: '#934900' },
  waiting: { line: '#934900', fill: '#934900', ink: '#934900' },
  text: { line: '#171a23', fill: 'none', ink: '#171a23' },
  soft: { line: '#5f6779', fill: 'none', ink: '#5f6779' },
}

/** The drawing as a file of its own, on white, which needs nothing of this window. */
export function drawingAsSvg(drawing: Drawing, title: string): string {
  const shapes = [...drawing.lines, ...drawing.heads, ...drawing.steps.flatMap((step) => step.shapes)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${drawing.width}" height="${drawing.height}"`,
    ` viewBox="0 0 ${drawing.width} ${drawing.height}" font-family="Inter, system-ui, sans-serif" font-size="12">`,
    `<title>${xmlText(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...shapes.map(shapeAsSvg),
    '</svg>',
  ].join('\n')
}

function shapeAsSvg(shape: Shape): string {
  const { line, fill, ink } = colors[shape.role]
  switch (shape.kind) {
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="8" fill="${fill}" stroke="${line}"/>`
    case 'line':
      return `<path d="M${shape.x1} ${shape.y1}L${shape.x2} ${shape.y2}" fill="none" stroke="${line}" stroke-width="1.5"${shape.isDashed ? ' stroke-dasharray="4 4"' : ''}/>`
    case 'tip':
      return `<path d="${tipPath(shape)}" fill="${fill}"/>`
    case 'cross':
      return `<path d="${crossPath(shape)}" fill="none" stroke="${line}" stroke-width="2.5"/>`
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" dominant-baseline="middle"${shape.isStrong ? ' font-weight="600"' : ''} fill="${ink}">${xmlText(shape.text)}</text>`
  }
}
