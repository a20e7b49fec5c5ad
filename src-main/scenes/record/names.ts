import { namePattern } from '../file/scene-schema.ts'

/** Names for those who have none of their own. */
const peoplesNames = ['Ana', 'Ben', 'Carol', 'Dan', 'Eva', 'Finn', 'Gina', 'Hugo']
const numbersNames = ['Blue', 'Green', 'Red', 'Gold', 'Violet', 'Orange', 'Silver', 'Pink', 'Teal', 'Amber']

/** Words that sentences begin with: nobody can be called that. */
const taken = ['The', 'Nobody', 'Somebody', 'Wait', 'Narrator', 'No', 'It', 'Trouble']

const aName = new RegExp(`^${namePattern}$`, 'u')
/** One to five plain words, none of which sentences are made of. */
const plainWords = /^[\p{L}\p{N}][\p{L}\p{N}#/&–—-]*(?: [\p{L}\p{N}#/&–—-]+){0,4}$/u
/** Digits enough for a phone number: it may be somebody's real one. */
const phoneNumber = /(?:\p{Nd}\P{Nd}*){7}/u
const sentenceWords = /(?:^| )(?:for|and|in|to|with|is|has|was|from|on|of|a|the|number|expires)(?: |$)/i

/** What a recorded scene calls people, numbers and sessions. Each keeps its name, and no two have the same. */
export class Names {
  readonly #owned: ReadonlySet<string>
  readonly #labels: ReadonlyMap<string, string>
  readonly #people = new Map<string, string>()
  readonly #numbers = new Map<string, string>()
  readonly #sessions = new Map<string, string>()
  readonly #uniqueNames = new Map<string, string>()
  readonly #used = new Set(taken)

  /** `owned`: every number that was ever the account's; none of them is a person's. `labels`: what people and numbers were called, by number. */
  constructor(owned: ReadonlySet<string>, labels: ReadonlyMap<string, string>) {
    this.#owned = owned
    this.#labels = labels
  }

  /** By real number; null for a number of the account. */
  person(e164: string): string | null {
    if (this.#owned.has(e164)) return null
    return (
      this.#people.get(e164) ??
      this.#give(this.#people, e164, [labelWord(this.#labels.get(e164)), ...peoplesNames], 'Person')
    )
  }

  /** Null for the number of a person. */
  number(e164: string): string | null {
    if (this.#people.has(e164)) return null
    return (
      this.#numbers.get(e164) ??
      this.#give(this.#numbers, e164, [numberWord(this.#labels.get(e164)), ...numbersNames], 'Number')
    )
  }

  session(sid: string): string | null {
    return this.#sessions.get(sid) ?? null
  }

  /** The same for the same unique name. */
  nameSession(uniqueName: string | null): string {
    const known = uniqueName === null ? undefined : this.#uniqueNames.get(uniqueName)
    if (known !== undefined) return known
    const isFree = uniqueName !== null && isSessionName(uniqueName) && !this.#used.has(uniqueName)
    const name = isFree ? uniqueName : this.#free('Session ')
    this.#used.add(name)
    if (uniqueName !== null) this.#uniqueNames.set(uniqueName, name)
    return name
  }

  rememberSession(sid: string, name: string): void {
    this.#sessions.set(sid, name)
  }

  /** Names and real numbers, in the order in which they were first named. */
  get people(): readonly (readonly [name: string, e164: string])[] {
    return [...this.#people].map(([e164, name]) => [name, e164])
  }

  get numbers(): readonly (readonly [name: string, e164: string])[] {
    return [...this.#numbers].map(([e164, name]) => [name, e164])
  }

  #give(names: Map<string, string>, e164: string, wanted: readonly string[], kind: 'Person' | 'Number'): string {
    const name =
      wanted.find((one) => aName.test(one) && !phoneNumber.test(one) && !this.#used.has(one)) ?? this.#free(kind)
    this.#used.add(name)
    names.set(e164, name)
    return name
  }

  #free(word: string): string {
    let count = 1
    while (this.#used.has(`${word}${count}`)) count += 1
    return `${word}${count}`
  }
}

function isSessionName(name: string): boolean {
  return plainWords.test(name) && !sentenceWords.test(name) && !phoneNumber.test(name)
}

/** `Support line` as a scene may call it: Support-line. A word of sentences is no name. */
function numberWord(friendlyName = ''): string {
  const word = friendlyName.trim().split(/\s+/).join('-')
  return sentenceWords.test(word) ? '' : word
}

function labelWord(label = ''): string {
  return label.trim().split(/\s+/)[0] ?? ''
}
