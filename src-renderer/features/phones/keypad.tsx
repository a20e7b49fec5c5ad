import heard from '#renderer/ui/heard.module.css'
import { Pressable } from '#renderer/ui/pressable.tsx'
import type { Phone, PhoneCall } from '#shared/resources/phone.ts'
import styles from './keypad.module.css'
import { runOnPhone } from './phone-command.ts'
import { pressedDigits } from './pressed-digits.ts'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const

interface KeypadProps {
  readonly phone: Phone
  readonly call: PhoneCall
}

export function Keypad({ phone, call }: KeypadProps) {
  const pressed = pressedDigits(call.heard)
  return (
    <fieldset className={styles.keypad}>
      <legend className={heard.only}>Keypad</legend>
      <output className={styles.pressed} aria-label="Digits pressed">
        {pressed === '' ? <span className={styles.none}>Digits you press are heard by them</span> : pressed}
      </output>
      {keys.map((key, index) => (
        <Pressable
          key={key}
          className={styles.key}
          data-focus-first={index === 0 || undefined}
          asks
          onClick={() => sendTone(phone, call, key)}
        >
          {key}
        </Pressable>
      ))}
    </fieldset>
  )
}

export function sendTone(phone: Phone, call: PhoneCall, digits: string): void {
  void runOnPhone(phone.e164, { type: 'call.dtmf', phone: phone.e164, callSid: call.sid, digits })
}
