import { hostileNames, hostileTexts } from './hostile-texts.ts'

const texts = Object.values(hostileTexts).map((text) => text.slice(0, 1500))
const perScene = 12

/** Scene files that hold hostile texts wherever a file may hold one of its own: some play, some are refused. */
export function hostileScenes(): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / perScene) }, (_, index) => {
    const some = texts.slice(index * perScene, (index + 1) * perScene)
    const [title = '', about = '', narration = '', chapter = ''] = hostileNames.slice(index * perScene)
    const spoken = some.filter((text) => text.trim() !== '')
    return JSON.stringify({
      masquerade: 1,
      title,
      about,
      cast: { Ana: '+1 415 555 0111', Ben: '+1 415 555 0122' },
      numbers: { Blue: '+1 415 555 1212', Green: '+1 415 555 3434' },
      service: { name: title },
      chapters: [
        {
          title: chapter,
          narration,
          steps: ['The app opens Ride 1 for Ana and Ben', ...spoken.map((text) => ({ 'Ana texts Ben': text }))],
        },
      ],
    })
  })
}
