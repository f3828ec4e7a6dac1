// What the house is set with by those who run it, and what it shows of itself to everybody.
import { docketLines } from '#words/docket-lines'
import { houseEmojiLines } from '#words/house-emoji-lines'
import { words } from '#words/index'
import { vitalsLines } from '#words/vitals-lines'
import { ButtonLink } from '../../kit/button.tsx'
import { HouseForm, SamplesSetting } from './house-form.tsx'
import type { SettingRow } from './setting-row.ts'

const { settings } = words

const to = (href: string, label: string) => () => <ButtonLink href={href}>{label}</ButtonLink>

/** In the order of the page. */
export const houseRows: readonly SettingRow[] = [
  {
    id: 'applicants',
    group: 'house',
    for: 'staff',
    ...settings.applicants,
    Control: to('/applicants', settings.applicants.open),
  },
  {
    id: 'house',
    group: 'house',
    for: 'owner',
    ...settings.house,
    keywords: 'accent join open closed',
    tall: true,
    Control: HouseForm,
  },
  {
    id: 'emoji',
    group: 'house',
    ...houseEmojiLines.setting,
    keywords: 'custom emoji pack sticker picture',
    Control: to('/emoji', houseEmojiLines.setting.open),
  },
  { id: 'samples', group: 'house', for: 'owner', ...settings.samples, Control: SamplesSetting },
  {
    id: 'limits',
    group: 'house',
    ...words.limits.setting,
    keywords: 'rate how often too much',
    Control: to('/limits', words.limits.setting.open),
  },
  {
    id: 'docket',
    group: 'house',
    ...docketLines.setting,
    keywords: 'moderation acts power audit transparency',
    Control: to('/docket', docketLines.setting.open),
  },
  {
    id: 'internals',
    group: 'house',
    ...vitalsLines.setting,
    keywords: 'vitals health status doctor connection latency backup',
    Control: to('/internals', vitalsLines.setting.open),
  },
  {
    id: 'components',
    group: 'house',
    ...settings.components,
    keywords: 'kit',
    Control: to('/components', settings.components.open),
  },
]
