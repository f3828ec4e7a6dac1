// Whether cats are heard.
import { callsLines } from '#words/calls-lines'
import { CallsField } from '../../sound/calls/calls-field.tsx'
import type { SettingRow } from './setting-row.ts'

/** One row. */
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
]
