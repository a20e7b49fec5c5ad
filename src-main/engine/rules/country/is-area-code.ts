import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Whether numbers of the North American numbering plan begin with it. */
export function isAreaCode(text: string): boolean {
  return /^[2-9]\d\d$/.test(text) && parsePhoneNumberFromString(`+1${text}5552000`)?.isValid() === true
}
