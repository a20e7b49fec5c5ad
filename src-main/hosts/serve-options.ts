import { parseArgs } from 'node:util'
import { z } from 'zod'
import { isoTime } from '#shared/contract/iso-time.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { messageOf } from '#shared/contract/thrown.ts'
import type { ClockSetting } from '../simulator/clock-driver.ts'

/** Every option of `serve` takes a text, except `--empty`. */
export const serveOptions = {
  port: { type: 'string' },
  'account-sid': { type: 'string' },
  'auth-token': { type: 'string' },
  seed: { type: 'string' },
  'start-time': { type: 'string' },
  clock: { type: 'string' },
  scenario: { type: 'string' },
  workspace: { type: 'string' },
  empty: { type: 'boolean' },
  'rate-limit': { type: 'string' },
} as const

const schema = z.object({
  port: wholeNumber(65_535).default(4010),
  'account-sid': z
    .string()
    .regex(/^AC[0-9a-f]{32}$/, { error: 'must be AC and 32 hexadecimal digits' })
    .optional(),
  'auth-token': z
    .string()
    .regex(/^[\x21-\x7e]{1,128}$/, { error: 'must be 1 to 128 printable ASCII characters' })
    .optional(),
  seed: wholeNumber(0xffff_ffff).optional(),
  'start-time': isoTime.optional(),
  clock: z
    .string()
    .transform((text, context): ClockSetting => readClock(text) ?? refuseClock(context))
    .optional(),
  scenario: z.string().min(1, { error: 'must be the name of a scene file' }).optional(),
  workspace: z.string().min(1, { error: 'must be the name of a workspace file' }).optional(),
  empty: z.boolean().default(false),
  'rate-limit': z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
})

export type ServeOptions = z.output<typeof schema>

/** Reads the options of `serve`, or says what is wrong with them. Of a repeated one the last counts. */
export function parseServeOptions(args: readonly string[]): Result<ServeOptions, string> {
  try {
    const { values } = parseArgs({ args: [...args], options: serveOptions, strict: true, allowPositionals: false })
    const parsed = schema.safeParse(values)
    return parsed.success ? ok(parsed.data) : refuse(describe(parsed.error))
  } catch (error) {
    return refuse(messageOf(error))
  }
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `--${path.join('.')} ${message}`).join('\n')
}

function wholeNumber(max: number) {
  const error = `must be a whole number from 0 to ${max}`
  return z
    .string()
    .regex(/^\d{1,10}$/, { error })
    .transform(Number)
    .refine((value) => value <= max, { error })
}

function readClock(text: string): ClockSetting | null {
  if (text === 'real') return { mode: 'running', rate: 1 }
  if (text === 'paused') return { mode: 'paused', rate: 1 }
  const rate = Number(/^(\d+(?:\.\d+)?)x$/.exec(text)?.[1])
  return rate > 0 && rate <= 1_000_000 ? { mode: 'running', rate } : null
}

function refuseClock(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'must be real, paused or a speed like 60x' })
  return z.NEVER
}
