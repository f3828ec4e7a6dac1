// What one reads of what others say: whether pages behind links are shown, and which words are folded away, which cats are not heard, and whether one keeps one company.
import { linkCards } from '#words/en/link-cards'
import { mutedWordsLines } from '#words/muted-words-lines'
import { companionCardLines } from '#words/companion-card-lines'
import { residentsLines } from '#words/residents-lines'
import { CompanionSwitch } from '../cats/companion/companion-switch.tsx'
import { CardsField } from '../cards/cards-field.tsx'
import { WordsField } from '../friends/words-field.tsx'
import { SilencesField } from '../residents/silences-field.tsx'
import type { SettingRow } from './setting-row.ts'

/** In the order of the page. */
export const readingRows: readonly SettingRow[] = [
  {
    id: 'link-cards',
    group: 'look',
    ...linkCards.setting,
    keywords: 'preview embed unfurl privacy',
    Control: CardsField,
  },
  {
    id: 'companion',
    group: 'look',
    name: companionCardLines.setting.name,
    hint: companionCardLines.setting.hint,
    keywords: 'cat pet mascot',
    Control: CompanionSwitch,
  },
  {
    id: 'muted-words',
    group: 'you',
    ...mutedWordsLines.setting,
    keywords: 'mute filter block hide keyword spoiler',
    tall: true,
    Control: WordsField,
  },
  {
    id: 'silent-cats',
    group: 'you',
    ...residentsLines.setting,
    keywords: 'mute cats block silence',
    tall: true,
    Control: SilencesField,
  },
]
