export interface Span {
  readonly top: number
  readonly bottom: number
}

/** The height nearest to `wanted`, within `room`, at which what reaches `half` up and down meets nothing that is taken; `wanted` where there is none. */
export function clearHeight(wanted: number, room: Span, taken: readonly Span[], half: number): number {
  const isClear = (height: number) => taken.every(({ top, bottom }) => height + half <= top || height - half >= bottom)
  const candidates = [wanted, ...taken.flatMap(({ top, bottom }) => [top - half, bottom + half])]
  return (
    candidates
      .filter((height) => height === wanted || (height >= room.top && height <= room.bottom))
      .filter(isClear)
      .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted
  )
}
