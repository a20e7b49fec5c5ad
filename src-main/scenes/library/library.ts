/** The scenes that come with the program, in the order in which they tell the story; each read when it is wanted. */
const texts = {
  'ride-hailing': () => import('../../../scenes/ride-hailing.yaml?raw'),
  delivery: () => import('../../../scenes/delivery.yaml?raw'),
  'online-directory': () => import('../../../scenes/online-directory.yaml?raw'),
  classifieds: () => import('../../../scenes/classifieds.yaml?raw'),
  'lead-tracking': () => import('../../../scenes/lead-tracking.yaml?raw'),
  'opt-out': () => import('../../../scenes/opt-out.yaml?raw'),
  'opt-out-across-a-pool': () => import('../../../scenes/opt-out-across-a-pool.yaml?raw'),
  'pool-exhausted': () => import('../../../scenes/pool-exhausted.yaml?raw'),
  'mexico-and-argentina': () => import('../../../scenes/mexico-and-argentina.yaml?raw'),
  'one-mode-only': () => import('../../../scenes/one-mode-only.yaml?raw'),
  're-open-conflict': () => import('../../../scenes/re-open-conflict.yaml?raw'),
  'ninety-days': () => import('../../../scenes/ninety-days.yaml?raw'),
  'rate-limit': () => import('../../../scenes/rate-limit.yaml?raw'),
  'webhook-outage': () => import('../../../scenes/webhook-outage.yaml?raw'),
  voicemail: () => import('../../../scenes/voicemail.yaml?raw'),
  'messaging-service': () => import('../../../scenes/messaging-service.yaml?raw'),
}

export const librarySceneIds: readonly string[] = Object.keys(texts)

/** The text of a scene of the library; null where there is none of that name. */
export async function readLibraryScene(id: string): Promise<string | null> {
  if (!isKnown(id)) return null
  const { default: text } = await texts[id]()
  return text
}

function isKnown(id: string): id is keyof typeof texts {
  return Object.hasOwn(texts, id)
}
