/** Pictures that come with the simulator, as `simulator:picture/<name>`. */
export const pictureNames = [
  'harbour',
  'key',
  'parcel',
  'cat',
  'coffee',
  'bicycle',
  'mountain',
  'taxi',
  'house',
  'map',
  'flowers',
  'receipt',
] as const
export type PictureName = (typeof pictureNames)[number]

export function pictureUrl(name: PictureName): string {
  return `simulator:picture/${name}`
}
