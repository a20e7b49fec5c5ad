import type { Span, WidthAt } from './place-marks.ts'

interface Obstacle extends Span {
  /** How far from the phone it begins, px. */
  readonly distance: number
  readonly isWire: boolean
}

/** What leads to the phones gives way to marks; a lane that meets its phone itself does not. */
const words = '[data-leads="false"] [data-plug], [data-door], [data-outside], [data-node], [data-carried]'
const wires = '[data-wire]'

/** Measures once; answers for the phone of a card. Heights are px from the top of the card. */
export function widthBeside(card: HTMLElement): WidthAt {
  const obstacles = obstaclesBeside(card)
  return ({ top, bottom }, upTo) =>
    Math.min(
      ...obstacles
        .filter((one) => one.top < bottom && one.bottom > top && !(one.isWire && upTo === 'words'))
        .map((one) => one.distance),
    )
}

function obstaclesBeside(card: HTMLElement): readonly Obstacle[] {
  const stage = card.closest('[data-stage]')
  const own = card.querySelector('section')
  if (stage === null || own === null) return []
  const frame = own.getBoundingClientRect()
  const origin = card.getBoundingClientRect().top
  const obstacleOf = (element: Element, share: number): Obstacle => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const distance = card.getAttribute('data-side') === 'left' ? left - frame.right : frame.left - right
    const isWire = element.matches(wires)
    // A wire is drawn through the middle of its box.
    const spare = isWire ? (bottom - top) / 2 - 1 : 0
    return { top: top - origin + spare, bottom: bottom - origin - spare, distance: distance * share, isWire }
  }
  const others = [...stage.querySelectorAll<HTMLElement>('[data-phone]')].filter((other) => other !== card)
  return [
    ...[...stage.querySelectorAll(`${words}, ${wires}`)].map((element) => obstacleOf(element, 1)),
    ...others.map((other) =>
      obstacleOf(other, other.getAttribute('data-side') === card.getAttribute('data-side') ? 1 : 0.5),
    ),
  ].filter(({ distance }) => distance >= 0)
}
