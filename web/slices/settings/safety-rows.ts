// What keeps an account its person's: how one comes in, and where one is signed in.
import { words } from '#words/index'
import { Devices } from './devices.tsx'
import { MoveToPhone } from './move-to-phone.tsx'
import { Passkeys } from './passkeys.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { SecondFactor } from './second-factor.tsx'
import type { SettingRow } from './setting-row.ts'

const { settings } = words

/** In the order of the page. */
export const safetyRows: readonly SettingRow[] = [
  {
    id: 'factor',
    group: 'safety',
    ...settings.factor,
    keywords: 'two 2fa totp authenticator recovery codes',
    tall: true,
    Control: SecondFactor,
  },
  {
    id: 'passkeys',
    group: 'safety',
    ...settings.passkeys,
    keywords: 'webauthn fido key fingerprint face',
    tall: true,
    Control: Passkeys,
  },
  {
    id: 'move',
    group: 'safety',
    ...settings.move,
    keywords: 'transfer qr mobile device',
    tall: true,
    Control: MoveToPhone,
  },
  { id: 'devices', group: 'safety', ...settings.devices, keywords: 'sessions', tall: true, Control: Devices },
  {
    id: 'passphrase',
    group: 'safety',
    ...settings.passphrase,
    keywords: 'password key',
    tall: true,
    Control: PassphraseForm,
  },
]
