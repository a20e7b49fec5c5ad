import type { Shape } from './draw-sequence.ts'
import { crossPath, tipPath } from './shape-paths.ts'
import styles from './shapes.module.css'

/** Part of the ladder in the colours of the window. What it says is said to readers by the step it belongs to. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <g aria-hidden className={styles.shapes}>
      {shapes.map((shape) => (
        <ShapeOf key={JSON.stringify(shape)} shape={shape} />
      ))}
    </g>
  )
}

function ShapeOf({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height } = shape
      return <rect className={styles.box} data-role={shape.role} x={x} y={y} width={width} height={height} rx={8} />
    }
    case 'line':
      return (
        <path
          className={styles.line}
          data-role={shape.role}
          data-dashed={shape.isDashed}
          d={`M${shape.x1} ${shape.y1}L${shape.x2} ${shape.y2}`}
        />
      )
    case 'tip':
      return <path className={styles.tip} data-role={shape.role} d={tipPath(shape)} />
    case 'cross':
      return <path className={styles.cross} data-role={shape.role} d={crossPath(shape)} />
    case 'text':
      return (
        <text
          className={styles.text}
          data-role={shape.role}
          data-strong={shape.isStrong}
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      )
  }
}
