import { execFileSync } from 'node:child_process'
import { runInNewContext, Script } from 'node:vm'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { callAsCurl } from '#renderer/features/code/call-as-curl.ts'
import { callAsNode } from '#renderer/features/code/call-as-node.ts'
import { callOfCommand } from '#renderer/features/code/calls-of-command.ts'
import { traceAsMarkdown } from '#renderer/features/inspector/trace-markdown.ts'
import { drawSequence } from '#renderer/features/sequence/draw-sequence.ts'
import { sequenceAsMermaid } from '#renderer/features/sequence/mermaid.ts'
import { sequenceOf } from '#renderer/features/sequence/sequence-model.ts'
import { drawingAsSvg } from '#renderer/features/sequence/svg-text.ts'
import { maskedWording } from '#renderer/features/sequence/wording.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aTraceStep } from '#test/support/a-trace-step.ts'
import { aSessionView } from '#test/support/a-world.ts'
import { hostileTexts } from '#test/support/hostile/hostile-texts.ts'

const corpus = Object.entries(hostileTexts)
const [ana, ben] = ['+14155551212', '+14155553434']

/** A ladder whose people, session and text are all called the same. */
function ladder(text: string) {
  const sequence = sequenceOf(aSessionView({ uniqueName: text }), [aMessageEntry({ body: text })])
  const names = new Map([ana, ben].map((e164) => [e164, text]))
  return { sequence, wording: maskedWording(text, names, sequence) }
}

const messageOf = (body: string) => callOfCommand({ type: 'phone.sendMessage', from: ana, to: ben, body })
const sessionOf = (uniqueName: string) => callOfCommand({ type: 'session.create', serviceSid: 'KS1', uniqueName })

describe('a sequence as Mermaid', () => {
  test.each(corpus)('has the same lines for %s', (_, text) => {
    const { sequence, wording } = ladder(text)
    const lines = sequenceAsMermaid(sequence, wording).split('\n')
    const kinds = lines.map(
      (line) => /^( {4}(actor|participant) P\d as | {4}P\d->>P\d: |sequenceDiagram$)/.exec(line)?.[0],
    )
    expect(kinds).toEqual([
      'sequenceDiagram',
      ...['    actor P0 as ', '    participant P1 as ', '    actor P2 as ', '    P0->>P1: ', '    P1->>P2: '],
    ])
    expect(lines.join('').replaceAll(/#\d+;/g, '')).not.toMatch(/[;%<&]|\p{Cc}/u)
  })
})

describe('a sequence as SVG', () => {
  test.each(corpus)('is XML without a script for %s', (_, text) => {
    const { sequence, wording } = ladder(text)
    const svg = drawingAsSvg(drawSequence(sequence, wording), `${wording.session}: what passed through it`)
    expect(XMLValidator.validate(svg)).toBe(true)
    const elements = Object.keys(new XMLParser({ ignoreAttributes: true }).parse(svg).svg)
    expect(elements.filter((name) => !['title', 'rect', 'path', 'text'].includes(name))).toEqual([])
  })
})

describe('a trace as Markdown', () => {
  test.each(corpus)('has the same lines for %s', (_, text) => {
    const lines = traceAsMarkdown(text, {
      traceId: 'TR1',
      outcome: 'forwarded',
      steps: [aTraceStep({ saw: text })],
    }).split('\n')
    expect(lines.map((line) => line.slice(0, 8))).toEqual(
      [lines[0]?.slice(0, 8), '', '1. ✓ **Wh', '   - Saw: ', '   - Decided', '   - Because', '   - Source'].map(
        (line) => line?.slice(0, 8),
      ),
    )
  })
})

/** Runs the line in a shell in which curl only tells what it was given. */
function argumentsIn(line: string): readonly string[] {
  const env = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'secret', MASQUERADE_URL: 'http://127.0.0.1:4010' }
  const script = `curl() { printf '%s\\0' "$@"; }\n${line}\n`
  return execFileSync('/bin/sh', ['-c', script], { env, encoding: 'utf8' }).split('\0').slice(0, -1)
}

describe('a request as cURL', () => {
  test.skipIf(process.platform === 'win32')('gives curl every text as it is, and the shell nothing', () => {
    for (const [name, text] of corpus) {
      // A shell is given bytes, so half a character cannot be in them.
      const whole = Buffer.from(text).toString()
      const made = sessionOf(whole)
      expect([name, made && argumentsIn(callAsCurl(made))]).toEqual([
        name,
        [
          '-u',
          'AC1:secret',
          '-X',
          'POST',
          'http://127.0.0.1:4010/v1/Services/KS1/Sessions',
          '--data-urlencode',
          `UniqueName=${whole}`,
        ],
      ])
      const sent = messageOf(whole)
      const body = sent && argumentsIn(callAsCurl(sent)).at(-1)
      expect(JSON.parse(body ?? '')).toEqual({ to: ben, body: whole })
    }
  })
})

describe('a request as Node', () => {
  test.each(corpus)('is one statement that holds %s as it is', (_, text) => {
    const [made, sent] = [sessionOf(text), messageOf(text)]
    if (made === null || sent === null) throw new Error('There is no such request.')
    for (const code of [made, sent].map(callAsNode)) new Script(`async () => {${code}\n}`)
    const given: unknown[] = []
    const services = () => ({ sessions: { create: (values: unknown) => given.push(values) } })
    const sandbox = { client: { proxy: { v1: { services } } }, window: {} }
    runInNewContext(`(async () => {${callAsNode(made)}\n})()`, sandbox)
    expect(JSON.parse(JSON.stringify(given))).toEqual([{ uniqueName: text }])
    expect(sandbox.window).toEqual({})
  })
})
