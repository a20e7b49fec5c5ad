import { type Arrow, actorKey, changeText, type Sequence, type SequenceStep } from './sequence-model.ts'
import { actorName, type Wording } from './wording.ts'

/** The ladder as a Mermaid sequence diagram. https://mermaid.js.org/syntax/sequenceDiagram.html */
export function sequenceAsMermaid(sequence: Sequence, wording: Wording): string {
  const ids = new Map(sequence.actors.map((actor, place) => [actorKey(actor), `P${place}`]))
  const idOf = (actor: Arrow['from']) => ids.get(actorKey(actor)) ?? 'P0'
  const lines = [
    ...sequence.actors.map(
      (actor) =>
        `${actor.kind === 'person' ? 'actor' : 'participant'} ${idOf(actor)} as ${plain(actorName(actor, wording))}`,
    ),
    ...sequence.steps.flatMap((step) => stepLines(step, idOf, wording)),
  ]
  return ['sequenceDiagram', ...lines.map((line) => `    ${line}`)].join('\n')
}

function stepLines(step: SequenceStep, idOf: (actor: Arrow['from']) => string, wording: Wording): readonly string[] {
  const session = idOf({ kind: 'proxy' })
  if (step.kind === 'change') return [`Note over ${session}: ${plain(changeText(step.entry, wording.nameOf))}`]
  const { entry, verdict, isStopped } = step
  const what = entry.kind === 'message' ? `“${wording.textOf(entry.body)}”` : 'call'
  const outcome = [verdict.word, entry.code, verdict.detail].filter((part) => part !== null).join(' ')
  const arrows = step.arrows.map(({ from, to, number, tone }) => {
    const line = tone === 'bad' ? '--x' : '->>'
    const way = number === null ? '' : `${to.kind === 'proxy' ? 'to' : 'from'} ${number}: `
    return `${idOf(from)}${line}${idOf(to)}: ${plain(way + what)}`
  })
  const end = isStopped || verdict.tone !== 'good' ? [`Note over ${session}: ${plain(outcome)}`] : []
  return [...arrows, ...end]
}

/** Without what Mermaid, or the HTML it makes, reads as its own: line ends, semicolons, directives, tags. */
function plain(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[#;%<>&]/g, (character) => `#${character.charCodeAt(0)};`)
    .trim()
}
