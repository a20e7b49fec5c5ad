import { z } from 'zod'

/**
 * The one registry of settings: what each means, where it comes from, its type and its default.
 * Rules read them as plain input; the window and the control API list them from here.
 */
const setting = <Schema extends z.ZodType>(
  schema: Schema,
  standard: z.infer<Schema>,
  meaning: string,
  source: string,
) => ({
  schema,
  standard,
  meaning,
  source,
})

const optOutKeywords = 'https://www.twilio.com/docs/proxy/opt-out-keywords'
const changelog = 'https://www.twilio.com/docs/proxy/proxy-changelog'
const numberManagement = 'https://www.twilio.com/docs/proxy/understanding-phone-number-management'

export const accountSettings = {
  allowParticipantConflict: setting(
    z.boolean(),
    false,
    'The same person may use the same proxy number in two active sessions; the debugger warns (80801, 80802).',
    changelog,
  ),
  respectSmsStopFilter: setting(
    z.boolean(),
    false,
    'Forward or drop opt-out words as the account’s own SMS STOP filtering says.',
    changelog,
  ),
  smsStopFiltering: setting(
    z.boolean(),
    true,
    'The platform answers STOP, START and HELP itself and blocks the pair of numbers.',
    'https://help.twilio.com/articles/223134027',
  ),
  strictIdentifiers: setting(
    z.boolean(),
    false,
    'Refuse identifiers that are not valid numbers (80404), as the real service does.',
    'https://www.twilio.com/docs/api/errors/80404',
  ),
  rateLimit: setting(
    z.boolean(),
    true,
    'Refuse more than 150 requests in five seconds on one endpoint (80621).',
    'https://www.twilio.com/docs/proxy/proxy-limits',
  ),
  newCustomersBlocked: setting(
    z.boolean(),
    false,
    'Refuse to create services (80506), as for accounts that never used Proxy.',
    'https://www.twilio.com/docs/api/errors/80506',
  ),
  argentinaSmartNine: setting(
    z.boolean(),
    false,
    'Insert the 9 after +54 for calls to Argentine mobiles.',
    numberManagement,
  ),
  assumeNinetyDayTtl: setting(
    z.boolean(),
    false,
    'Sessions without ttl and expiry date expire after 90 days.',
    'https://www.twilio.com/docs/api/errors/80904',
  ),
  liveReservedQuirk: setting(
    z.boolean(),
    false,
    'Naming a reserved number by its SID is refused (80207), as seen on the live service.',
    'https://www.twilio.com/docs/proxy/reserved-phone-numbers',
  ),
  optOutEra: setting(
    z.enum(['2020-07', '2020-09', '2026']),
    '2026',
    'Which revision of the opt-out word list applies.',
    optOutKeywords,
  ),
  deliveryDelayMs: setting(
    z.int().min(0).max(86_400_000),
    0,
    'Simulated ms between sending a message and its delivery.',
    'https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks',
  ),
  ringTimeoutSeconds: setting(
    z.int().min(1).max(600),
    30,
    'Seconds a phone rings before the call counts as not answered.',
    'https://www.twilio.com/docs/voice/twiml/dial',
  ),
  retentionDays: setting(
    z.int().min(1).max(3650).nullable(),
    90,
    'Days after which a closed session is removed with all it holds; null keeps everything.',
    changelog,
  ),
  pickStrategy: setting(
    z.enum(['first-fit', 'least-used']),
    'first-fit',
    'Which of the fitting numbers a participant gets: the oldest in the pool, or the one in the fewest active sessions.',
    numberManagement,
  ),
  webhookHosts: setting(
    z.array(z.string().min(1).max(253)).max(100),
    [],
    'Hosts besides this machine that webhooks may be sent to.',
    'https://www.twilio.com/docs/proxy/api/webhooks',
  ),
} as const

export const serviceSettings = {
  mexicoInsertOne: setting(
    z.boolean(),
    false,
    'Dial Mexican numbers with a 1 after +52, as services made before October 2020 do.',
    numberManagement,
  ),
} as const

type Values<Registry extends Record<string, { schema: z.ZodType }>> = {
  readonly [Name in keyof Registry]: z.infer<Registry[Name]['schema']>
}

export type AccountSettings = Values<typeof accountSettings>
export type ServiceSettings = Values<typeof serviceSettings>

export const standardAccountSettings: AccountSettings = standards(accountSettings)
export const standardServiceSettings: ServiceSettings = standards(serviceSettings)

export const accountSettingsPatch = z.strictObject(schemas(accountSettings)).partial()
export const serviceSettingsPatch = z.strictObject(schemas(serviceSettings)).partial()

function standards<Registry extends Record<string, { schema: z.ZodType; standard: unknown }>>(registry: Registry) {
  return Object.fromEntries(
    Object.entries(registry).map(([name, { standard }]) => [name, standard]),
  ) as Values<Registry>
}

function schemas<Registry extends Record<string, { schema: z.ZodType }>>(registry: Registry) {
  return Object.fromEntries(Object.entries(registry).map(([name, { schema }]) => [name, schema])) as {
    [Name in keyof Registry]: Registry[Name]['schema']
  }
}
