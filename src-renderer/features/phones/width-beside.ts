interface Span {
  readonly top: number
  readonly bottom: number
}

interface Obstacle extends Span {
  /** How far from the phone it begins, px. */
  readonly distance: number
}

const lane = '[data-plug], [data-lead], [data-door], [data-outside], [data-node], [data-carried]'

/** Measures once; answers how much space there is beside the phone of a card at a height, px from the top of the card. */
export function widthBeside(card: HTMLElement): (span: Span) => number {
  const obstacles = obstaclesBeside(card)
  return ({ top, bottom }) =>
    Math.min(...obstacles.filter((one) => one.top < bottom && one.bottom > top).map((one) => one.distance))
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
    return { top: top - origin, bottom: bottom - origin, distance: distance * share }
  }
  const others = [...stage.querySelectorAll<HTMLElement>('[data-phone]')].filter((other) => other !== card)
  return [
    ...[...stage.querySelectorAll(lane)].map((element) => obstacleOf(element, 1)),
    ...others.map((other) =>
      obstacleOf(other, other.getAttribute('data-side') === card.getAttribute('data-side') ? 1 : 0.5),
    ),
  ].filter(({ distance }) => distance >= 0)
}
