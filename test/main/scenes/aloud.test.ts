import { expect, test } from 'vitest'
import { exampleOf } from '#main/scenes/language/example-of.ts'
import { phrases } from '#main/scenes/language/phrases.ts'
import { StagedScene } from '#main/scenes/on-stage/staged-scene.ts'
import { callStatusSaid, modeSaid, outcomeSaid, statusSaid } from '#main/scenes/play/as-said.ts'
import { faultKinds } from '#shared/resources/fault.ts'
import { aSceneText, readScene, sceneIds, sceneText } from '#test/support/scenes/a-scene.ts'

const fileWords = [outcomeSaid, callStatusSaid, statusSaid, modeSaid].flatMap(Object.keys).concat(faultKinds)
const hyphenated = new RegExp(`\\b(?:${fileWords.filter((word) => word.includes('-')).join('|')})\\b`)

function told(text: string): readonly string[] {
  return new StagedScene(readScene(text), { kind: 'file', name: 'a.yaml' }).sentences
}

function toldSteps(...steps: string[]): readonly string[] {
  return told(`responders:\n  moderator: { status: 200 }\n${aSceneText('The app opens Ride 7', ...steps)}`).slice(1)
}

/** What a file has and speech has not, outside of what somebody writes or says. */
function fileLanguageIn(sentence: string): boolean {
  const speech = sentence.replaceAll(/“[^”]*”/g, '…')
  return /[{}[\]"]|[a-z][A-Z]|:\S/.test(speech) || hyphenated.test(speech) || !/[.…!?]$/.test(speech.trim())
}

test.each(sceneIds)('%s is told in plain sentences', (id) => {
  expect(told(sceneText(id)).filter(fileLanguageIn)).toEqual([])
})

test('every step that there is has a plain sentence', () => {
  expect(toldSteps(...phrases.map(exampleOf)).filter(fileLanguageIn)).toEqual([])
})

test('states, terms and changes are said as a trainer would', () => {
  expect(
    toldSteps(
      'Ride 7 is in-progress',
      "Ana's call is no-answer",
      'The outcome is auto-created',
      'The app opens Ride 8 for Ana and Ben: { mode: voice-only, ttl: 1 hour, numbers: { Ana: Blue, Ben: Green } }',
      "Ana texts Ben: I'm outside",
      'Ben sees from Green: Green is a colour',
      'The service becomes: { outOfSession: none, defaultTtl: 2 hours }',
      'The responder moderator becomes: { status: 403, delay: 2 seconds }',
      'Trouble ahead: { kind: carrier-fail, to: Ben, times: always }',
      'The settings become: { smsStopFiltering: false }',
      'The app asks for its sessions 1 time',
      'Wait 2 hours',
      'Narrator: Watch the numbers.',
    ),
  ).toEqual([
    'Ride 7 is in progress.',
    "Ana's call is not answered.",
    'It gets a session made for it.',
    'The app opens Ride 8 for Ana and Ben, for calls only, for 1 hour; Ana gets Blue (…1212) and Ben gets Green (…3434).',
    "Ana texts Ben: “I'm outside”",
    'From Green (…3434), Ben sees: “Green is a colour”',
    'From now on sessions live for 2 hours, and nobody answers those who are out of session.',
    'From now on the responder “moderator” answers with 403, after 2 seconds.',
    'Trouble ahead: every text to Ben is refused by the carrier (30008).',
    'A setting is switched off: “The platform answers STOP, START and HELP itself and blocks the pair of numbers.”',
    'The app asks for its sessions 1 time.',
    'Time passes: 2 hours.',
    'Watch the numbers.',
  ])
})
