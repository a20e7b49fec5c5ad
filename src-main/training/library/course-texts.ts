type Texts = Readonly<Record<string, () => Promise<{ readonly default: string }>>>

/** The lessons that come with the program, in the order in which they are best taken; each read when it is wanted. */
export const lessonTexts: Texts = {
  'behind-the-mask': () => import('../../../lessons/behind-the-mask.yaml?raw'),
  'who-gets-which-number': () => import('../../../lessons/who-gets-which-number.yaml?raw'),
  'when-time-runs-out': () => import('../../../lessons/when-time-runs-out.yaml?raw'),
  'closing-and-coming-back': () => import('../../../lessons/closing-and-coming-back.yaml?raw'),
  'stop-proxy-layer': () => import('../../../lessons/stop-proxy-layer.yaml?raw'),
  'stop-platform-layer': () => import('../../../lessons/stop-platform-layer.yaml?raw'),
  'only-calls-only-texts': () => import('../../../lessons/only-calls-only-texts.yaml?raw'),
  'the-app-says-no': () => import('../../../lessons/the-app-says-no.yaml?raw'),
  'contact-from-nowhere': () => import('../../../lessons/contact-from-nowhere.yaml?raw'),
  'a-number-with-two-masters': () => import('../../../lessons/a-number-with-two-masters.yaml?raw'),
  'ninety-days-later': () => import('../../../lessons/ninety-days-later.yaml?raw'),
}

/** The tickets that come with the program, the easier ones first. */
export const ticketTexts: Texts = {
  'silent-since-tuesday': () => import('../../../tickets/silent-since-tuesday.yaml?raw'),
  'the-scarf': () => import('../../../tickets/the-scarf.yaml?raw'),
  'half-a-conversation': () => import('../../../tickets/half-a-conversation.yaml?raw'),
  'no-ride-for-ben': () => import('../../../tickets/no-ride-for-ben.yaml?raw'),
  'the-campaign': () => import('../../../tickets/the-campaign.yaml?raw'),
  'a-new-phone': () => import('../../../tickets/a-new-phone.yaml?raw'),
  'after-the-refund': () => import('../../../tickets/after-the-refund.yaml?raw'),
  'some-but-not-all': () => import('../../../tickets/some-but-not-all.yaml?raw'),
  abroad: () => import('../../../tickets/abroad.yaml?raw'),
  'the-spare-driver': () => import('../../../tickets/the-spare-driver.yaml?raw'),
  'moderator-asleep': () => import('../../../tickets/moderator-asleep.yaml?raw'),
  unmasked: () => import('../../../tickets/unmasked.yaml?raw'),
  'sent-but-not-seen': () => import('../../../tickets/sent-but-not-seen.yaml?raw'),
  'last-winter': () => import('../../../tickets/last-winter.yaml?raw'),
  'a-fresh-start': () => import('../../../tickets/a-fresh-start.yaml?raw'),
  'one-way-street': () => import('../../../tickets/one-way-street.yaml?raw'),
  'one-word-in-french': () => import('../../../tickets/one-word-in-french.yaml?raw'),
  'until-midnight': () => import('../../../tickets/until-midnight.yaml?raw'),
  'the-wrong-driver': () => import('../../../tickets/the-wrong-driver.yaml?raw'),
}
