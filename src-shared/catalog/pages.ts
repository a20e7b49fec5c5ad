/** Public pages that rules and codes refer to. */
export const pages = {
  proxy: 'https://www.twilio.com/docs/proxy',
  quickstart: 'https://www.twilio.com/docs/proxy/quickstart',
  session: 'https://www.twilio.com/docs/proxy/api/session',
  participant: 'https://www.twilio.com/docs/proxy/api/participant',
  phoneNumber: 'https://www.twilio.com/docs/proxy/api/phone-number',
  webhooks: 'https://www.twilio.com/docs/proxy/api/webhooks',
  outOfSession: 'https://www.twilio.com/docs/proxy/out-session-callback-response-guide',
  optOutWords: 'https://www.twilio.com/docs/proxy/opt-out-keywords',
  numberManagement: 'https://www.twilio.com/docs/proxy/understanding-phone-number-management',
  numbersNeeded: 'https://www.twilio.com/docs/proxy/phone-numbers-needed',
  reservedNumbers: 'https://www.twilio.com/docs/proxy/reserved-phone-numbers',
  stopFiltering: 'https://help.twilio.com/articles/223134027',
  messageStatus: 'https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks',
  testCredentials: 'https://www.twilio.com/docs/iam/test-credentials',
  errors: 'https://www.twilio.com/docs/api/errors',
  callResource: 'https://www.twilio.com/docs/voice/api/call-resource',
} as const
