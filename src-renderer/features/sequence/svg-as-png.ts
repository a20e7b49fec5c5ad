/** Twice the size of the drawing, so that it is sharp on any screen. */
const scale = 2
/** Most pixels that browsers draw on one side. */
const mostPixels = 16_000

/** Rejects where the browser cannot draw it. */
export async function svgAsPng(svg: string, size: { readonly width: number; readonly height: number }): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const factor = Math.min(scale, mostPixels / Math.max(size.width, size.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * factor)
  canvas.height = Math.round(size.height * factor)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)),
      'image/png',
    )
  })
}
