import type { PackedImage } from './packed-image.ts'

type Image = Pick<PackedImage, 'packed'> & { readonly base: Image | undefined }

interface Placed {
  readonly seq: number
  readonly image: Image
}

/**
 * Drops checkpoints until the rest is small enough together: each time the one that leaves the narrowest gap, the oldest
 * such first, so that old gaps grow before new ones. The newest stays, and what others are packed against.
 */
export function thin<Checkpoint extends Placed>(
  checkpoints: readonly Checkpoint[],
  bytesTogether: number,
): readonly Checkpoint[] {
  let kept = checkpoints
  while (bytesOf(kept) > bytesTogether) {
    const least = leastMissed(kept)
    if (least === undefined) break
    kept = kept.filter((checkpoint) => checkpoint !== least)
  }
  return kept
}

function bytesOf(checkpoints: readonly Placed[]): number {
  const images = new Set(checkpoints.flatMap(({ image }) => [image, image.base]))
  return [...images].reduce((sum, image) => sum + (image?.packed.length ?? 0), 0)
}

function leastMissed<Checkpoint extends Placed>(checkpoints: readonly Checkpoint[]): Checkpoint | undefined {
  const bases = new Set(checkpoints.map(({ image }) => image.base))
  const [least] = checkpoints
    .map((checkpoint, place) => ({
      checkpoint,
      gap: (checkpoints[place + 1]?.seq ?? 0) - (checkpoints[place - 1]?.seq ?? 0),
    }))
    .slice(0, -1)
    .filter(({ checkpoint }) => !bases.has(checkpoint.image))
    .toSorted((one, other) => one.gap - other.gap)
  return least?.checkpoint
}
