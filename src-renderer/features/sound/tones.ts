/** What a sound is played with, and into. Quiet enough to talk over. */
export interface Speaker {
  readonly context: AudioContext
  readonly out: AudioNode
}

const volume = 0.12

/** Null where a browser has no Web Audio. */
export function openSpeaker(): Speaker | null {
  if (typeof AudioContext === 'undefined') return null
  const context = new AudioContext()
  const out = new GainNode(context, { gain: volume })
  out.connect(context.destination)
  return { context, out }
}

/** A message: one soft tick. */
export function playTick(speaker: Speaker): void {
  playNote(speaker, { hertz: 1175, endsAt: 784, after: 0, seconds: 0.09, loudness: 0.8 })
}

/** One turn of a ring: two short runs of two notes, as of a bell in another room. */
export function playRing(speaker: Speaker): void {
  for (const run of [0, 0.5]) {
    for (const [place, hertz] of [784, 988, 784, 988].entries()) {
      playNote(speaker, { hertz, endsAt: hertz, after: run + place * 0.09, seconds: 0.16, loudness: 1 })
    }
  }
}

interface Note {
  readonly hertz: number
  /** Hertz that it slides to. */
  readonly endsAt: number
  /** Seconds from now. */
  readonly after: number
  readonly seconds: number
  /** Up to 1. */
  readonly loudness: number
}

function playNote({ context, out }: Speaker, { hertz, endsAt, after, seconds, loudness }: Note): void {
  const start = context.currentTime + after
  const end = start + seconds
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz })
  tone.frequency.setValueAtTime(hertz, start)
  tone.frequency.exponentialRampToValueAtTime(endsAt, end)
  const envelope = new GainNode(context, { gain: 0 })
  envelope.gain.setValueAtTime(0, start)
  envelope.gain.linearRampToValueAtTime(loudness, start + 0.008)
  envelope.gain.exponentialRampToValueAtTime(0.001, end)
  tone.connect(envelope).connect(out)
  tone.start(start)
  tone.stop(end)
}
