import { expect, test } from 'vitest'
import { checkScene } from '#main/scenes/check-scene.ts'
import { performScene } from '#main/scenes/perform-scene.ts'
import { junitReport } from '#main/scenes/report/junit-report.ts'
import { jsonReport } from '#main/scenes/report/scene-report.ts'
import { transcript } from '#main/scenes/report/transcript.ts'
import { findNumber } from '#shared/numbers/find-number.ts'
import { writings } from '#test/support/written-numbers.ts'

/** A scene that gives real numbers away wherever words of its own may stand. */
const text = JSON.stringify({
  masquerade: 1,
  title: 'Ana is +14155550111',
  about: 'Ben is 415-555-0122.',
  cast: { Ana: '+1 415 555 0111', Ben: '+1 415 555 0122' },
  numbers: { Blue: '+1 415 555 1212', Green: '+1 415 555 3434' },
  chapters: [
    {
      title: 'She calls (415) 555-0122',
      narration: 'From +1 415 555 0111.',
      steps: [
        'The app opens Ride 1 for Ana and Ben',
        { Narrator: 'It is 4155550111.' },
        ...writings('11').flatMap((written) => [{ 'Ana texts Ben': written }, { 'Ben sees from Blue': written }]),
        { 'Ben sees from Blue': `nothing like ${writings('22')[2]}` },
      ],
    },
  ],
})

test('neither transcript nor report holds a real number, however it was written', async () => {
  const scene = checkScene(text)
  if (!scene.ok) throw new Error(JSON.stringify(scene.error))
  const performance = await performScene(scene.value, 7)
  const results = [{ file: 'a.yaml', performance }]
  const written = { transcript: transcript(performance), json: jsonReport(results), junit: junitReport(results) }
  for (const [format, report] of Object.entries(written)) {
    const lines = report.split('\n')
    const leaked = lines.filter((line) => ['+14155550111', '+14155550122'].some((e164) => findNumber(line, e164)))
    expect([format, leaked]).toEqual([format, []])
    expect(report).toContain('+1415•••••11')
  }
})
