type Texts = Readonly<Record<string, () => Promise<{ readonly default: string }>>>

/** The lessons that come with the program, in the order in which they are best taken; each read when it is wanted. */
export const lessonTexts: Texts = {
  'behind-the-mask': () => import('../../../lessons/behind-the-mask.yaml?raw'),
}

/** The tickets that come with the program, the easier ones first. */
export const ticketTexts: Texts = {
  'silent-since-tuesday': () => import('../../../tickets/silent-since-tuesday.yaml?raw'),
}
