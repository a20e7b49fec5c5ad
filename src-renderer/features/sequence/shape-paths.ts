interface Point {
  readonly x: number
  readonly y: number
}

/** The head of an arrow that ends at the point. */
export function tipPath({ x, y, toRight }: Point & { readonly toRight: boolean }): string {
  const back = toRight ? x - 8 : x + 8
  return `M${x} ${y}L${back} ${y - 4.5}L${back} ${y + 4.5}Z`
}

export function crossPath({ x, y }: Point): string {
  return `M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x + 6} ${y - 6}L${x - 6} ${y + 6}`
}
