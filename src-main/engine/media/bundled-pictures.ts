import type { PictureName } from '#shared/catalog/pictures.ts'
import type { Medium } from '#shared/resources/media.ts'
import bicycle from './pictures/bicycle.png?inline'
import cat from './pictures/cat.png?inline'
import coffee from './pictures/coffee.png?inline'
import flowers from './pictures/flowers.png?inline'
import harbour from './pictures/harbour.png?inline'
import house from './pictures/house.png?inline'
import key from './pictures/key.png?inline'
import map from './pictures/map.png?inline'
import mountain from './pictures/mountain.png?inline'
import parcel from './pictures/parcel.png?inline'
import receipt from './pictures/receipt.png?inline'
import taxi from './pictures/taxi.png?inline'

const dataUrls: Readonly<Record<PictureName, string>> = {
  harbour,
  key,
  parcel,
  cat,
  coffee,
  bicycle,
  mountain,
  taxi,
  house,
  map,
  flowers,
  receipt,
}

/** A picture that comes with the simulator; drawn from the SVG of its name, which lies beside it. */
export function bundledPicture(name: PictureName): Medium {
  const [, contentType = '', base64 = ''] = /^data:([^;]+);base64,(.*)$/s.exec(dataUrls[name]) ?? []
  return { contentType, base64 }
}
