import type { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import type { Play } from '../play/play.ts'
import type { Trouble } from '../play/trouble.ts'
import type { Deed, DeedKind } from '../scene.ts'
import type { NameBook } from './name-book.ts'
import { type SlotName, type SlotValues, slots } from './slots.ts'

type SlotsIn<Template extends string> = Template extends `${string}{${infer Name extends SlotName}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never
type Filled<Template extends string> = Pick<SlotValues, SlotsIn<Template>>

/** A sentence of the language: what it looks like, and what it makes of its words. */
export interface Phrase {
  /** Words, slots in braces, and `(s)` where an s may be. */
  readonly template: string
  readonly kind: DeedKind
  /** Matches the whole sentence, one group a slot. */
  readonly pattern: string
  /** What follows the colon; null where nothing does. */
  readonly content: PhraseContent | null
  bind(words: readonly string[], content: unknown, book: NameBook): Result<Deed, string>
}

export interface PhraseContent {
  readonly schema: z.ZodType
  readonly isOptional: boolean
  /** A line of YAML that may stand there, for the documentation and for editors. */
  readonly example: string
  /** Why a name in it is not known, or null. */
  trouble(value: unknown, book: NameBook): string | null
  /** The whole sentence with it, as it is told an audience. */
  aloud(said: string, value: unknown): string
}

interface ContentSpec<Value> {
  readonly schema: z.ZodType<Value>
  readonly isOptional?: boolean
  readonly example: string
  trouble?(value: Value, book: NameBook): string | null
  aloud?(said: string, value: Value): string
}

/** Does its part of the scene. */
type Performance<Template extends string, Value> = (play: Play, filled: Filled<Template>, content: Value) => Trouble

/** A sentence that is complete by itself; `told` is how an audience is told it, where that is not as it is written. */
export function sentence<const Template extends string>(
  kind: DeedKind,
  template: Template,
  perform: Performance<Template, undefined>,
  told?: string,
): Phrase {
  return make(kind, template, null, perform, told)
}

/** A sentence followed by a colon and something that the schema accepts. */
export function sentenceWith<const Template extends string, Value>(
  kind: DeedKind,
  template: Template,
  content: ContentSpec<Value>,
  perform: Performance<Template, Value>,
  told?: string,
): Phrase {
  const { schema, isOptional = false, example } = content
  const trouble = (value: unknown, book: NameBook) => content.trouble?.(value as Value, book) ?? null
  const aloud = (said: string, value: unknown) => content.aloud?.(said, value as Value) ?? quoting(said, value)
  return make(kind, template, { schema, isOptional, example, trouble, aloud }, perform, told)
}

function make<const Template extends string, Value>(
  kind: DeedKind,
  template: Template,
  content: PhraseContent | null,
  perform: Performance<Template, Value>,
  told: string = template,
): Phrase {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as SlotsIn<Template>)
  return {
    kind,
    template,
    content,
    pattern: template
      .replaceAll('(s)', 's?')
      .replaceAll(/\{(\w+)\}/g, (_, name: SlotName) => `(${slots[name].pattern})`)
      .replaceAll("'", "['’]"),
    bind(words, given, book) {
      const filled: Partial<Record<SlotName, unknown>> = {}
      for (const [index, name] of names.entries()) {
        const value = slots[name].read(words[index] ?? '', book)
        if (!value.ok) return value
        filled[name] = value.value
      }
      const said = saidWith(told, new Map(names.map((name, index) => [name, words[index] ?? ''])))
      const aloud = given === undefined || content === null ? `${said}.` : content.aloud(said, given)
      return ok({ kind, aloud, perform: (play: Play) => perform(play, filled as Filled<Template>, given as Value) })
    },
  }
}

function saidWith(told: string, words: ReadonlyMap<string, string>): string {
  return told.replaceAll('(s)', words.get('count') === '1' ? '' : 's').replaceAll(/\{(\w+)\}/g, (_, name: SlotName) => {
    const word = words.get(name) ?? ''
    return slots[name].said?.[word] ?? word
  })
}

function quoting(said: string, words: unknown): string {
  return `${said}: “${String(words)}”`
}
