// Whether cats are heard, and how they speak to one.
import { callsLines } from '#words/calls-lines'
import { speakingLines } from '#words/speaking-lines'
import { CallsField } from '../../sound/calls/calls-field.tsx'
import { SpeakingField } from '../cats/speaking-field.tsx'
import type { SettingRow } from './setting-row.ts'

/** In the order of the page. */
export const callRows: readonly SettingRow[] = [
  {
    id: 'calls',
    group: 'bell',
    name: callsLines.name,
    hint: callsLines.hint,
    keywords: 'cats meow purr audio sound volume',
    tall: true,
    Control: CallsField,
  },
  {
    id: 'cats-speak',
    group: 'bell',
    name: speakingLines.name,
    hint: speakingLines.hint,
    keywords: 'cute pirate formal chaotic voice companion',
    tall: true,
    Control: SpeakingField,
  },
]
