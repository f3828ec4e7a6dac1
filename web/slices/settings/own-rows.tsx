// Who one is: by name, and as which cat; and what one did in little worlds.
import { moderationLines } from '#words/moderation-lines'
import { catMemoryLines } from '#words/cat-memory-lines'
import { ownCatLines } from '#words/own-cat-lines'
import { ownWorldsLines } from '#words/own-worlds-lines'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { CatField } from '../lobby/cat-field.tsx'
import type { SettingRow } from './setting-row.ts'

/** In the order of the page. */
export const ownRows: readonly SettingRow[] = [
  {
    id: 'account',
    group: 'you',
    ...words.settings.account,
    keywords: 'username',
    Control: () => person.value && <PersonName id={person.value.id} username={person.value.username} />,
  },
  {
    id: 'cat',
    group: 'you',
    ...ownCatLines.setting,
    keywords: 'avatar lobby courtyard',
    tall: true,
    Control: CatField,
  },
  {
    id: 'known-to-cats',
    group: 'you',
    name: catMemoryLines.setting.name,
    hint: catMemoryLines.setting.hint,
    keywords: 'privacy memory dossier forget opt out my data',
    Control: () => <ButtonLink href="/cats/me">{catMemoryLines.setting.open}</ButtonLink>,
  },
  {
    id: 'sanctions',
    group: 'you',
    name: moderationLines.own.setting.name,
    hint: moderationLines.own.setting.hint,
    keywords: 'moderation warned muted frozen banned appeal object',
    Control: () => <ButtonLink href="/me/sanctions">{moderationLines.own.setting.open}</ButtonLink>,
  },
  {
    id: 'worlds',
    group: 'you',
    name: ownWorldsLines.setting.name,
    hint: ownWorldsLines.setting.hint,
    keywords: 'my data sketches shared worlds',
    Control: () => <ButtonLink href="/settings/worlds">{ownWorldsLines.setting.open}</ButtonLink>,
  },
]
