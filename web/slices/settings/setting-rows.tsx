// What stands on the settings page, in its order.
import { pushes } from '#words/en/pushes'
import { words } from '#words/index'
import { ButtonLink } from '../../kit/button.tsx'
import { CuesField, KindsField, LoudnessField, PushesField, QuietField } from '../notices/setting-fields.ts'
import { callRows } from './call-rows.ts'
import { houseRows } from './house-rows.tsx'
import { LeaveHouse } from './leave-house.tsx'
import { LookChoice } from './look-choice.tsx'
import { ownRows } from './own-rows.tsx'
import { readingRows } from './reading-rows.ts'
import { safetyRows } from './safety-rows.ts'
import type { SettingRow } from './setting-row.ts'
import { HideMe, SignOut } from './you-controls.tsx'

const { settings } = words

const to = (href: string, label: string) => () => <ButtonLink href={href}>{label}</ButtonLink>

/** Every setting. */
export const settingRows: readonly SettingRow[] = [
  {
    id: 'theme',
    group: 'look',
    ...settings.theme,
    keywords: 'theme dark light',
    Control: () => <LookChoice of="theme" />,
  },
  { id: 'contrast', group: 'look', ...settings.contrast, Control: () => <LookChoice of="contrast" /> },
  { id: 'motion', group: 'look', ...settings.motion, keywords: 'animation', Control: () => <LookChoice of="motion" /> },
  {
    id: 'density',
    group: 'look',
    ...settings.density,
    keywords: 'size compact',
    Control: () => <LookChoice of="density" />,
  },
  {
    id: 'scribble',
    group: 'look',
    ...settings.scribble,
    keywords: 'tilt',
    Control: () => <LookChoice of="scribble" />,
  },
  {
    id: 'strokes',
    group: 'look',
    ...settings.strokes,
    keywords: 'shortcuts keyboard',
    Control: () => <LookChoice of="strokes" />,
  },
  ...readingRows,
  ...ownRows,
  {
    id: 'profile',
    group: 'you',
    ...words.profiles.setting,
    keywords: 'bio pronouns status links display name audience',
    Control: to('/profile', words.profiles.setting.open),
  },
  {
    id: 'hidden',
    group: 'you',
    name: settings.hidden.name,
    hint: settings.hidden.hint,
    keywords: 'presence invisible',
    Control: HideMe,
  },
  {
    id: 'invites',
    group: 'you',
    ...settings.invites,
    keywords: 'link qr friend',
    Control: to('/invites', settings.invites.open),
  },
  {
    id: 'muted',
    group: 'bell',
    name: words.notices.muted.name,
    hint: words.notices.muted.hint,
    keywords: 'notifications mentions replies mute bell sound',
    tall: true,
    Control: KindsField,
  },
  {
    id: 'quiet',
    group: 'bell',
    name: words.notices.quiet.name,
    hint: words.notices.quiet.hint,
    keywords: 'notifications do not disturb night silence',
    tall: true,
    Control: QuietField,
  },
  {
    id: 'pushes',
    group: 'bell',
    name: pushes.name,
    hint: pushes.hint,
    keywords: 'push notifications device phone lock screen',
    tall: true,
    Control: PushesField,
  },
  {
    id: 'loudness',
    group: 'bell',
    name: words.sound.loudness.name,
    hint: words.sound.loudness.hint,
    keywords: 'mute volume silence audio music loud',
    tall: true,
    Control: LoudnessField,
  },
  {
    id: 'cues',
    group: 'bell',
    name: words.sound.cues.name,
    hint: words.sound.cues.hint,
    keywords: 'audio sound effects volume chime beep',
    tall: true,
    Control: CuesField,
  },
  ...callRows,
  ...safetyRows,
  ...houseRows,
  { id: 'sign-out', group: 'leave', ...settings.signOut, keywords: 'logout', Control: SignOut },
  {
    id: 'leave',
    group: 'leave',
    ...words.leaving.setting,
    keywords: 'delete account erase remove quit gone',
    tall: true,
    Control: LeaveHouse,
  },
]
