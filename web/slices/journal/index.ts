// The journal slice moves in: everybody's journal at /@name/journal, one's own with its drafts, and where one writes.
import { words } from '#words/index'
import { registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'

const look = { frame: 'house', inks: ['violet', 'sun'] } as const

/** Adds the slice to the house. */
export function moveInJournal(): void {
  registerPages(
    {
      id: 'journal',
      path: '/@:username/journal',
      title: ({ username = '' }) => words.journal.titleOf(username),
      access: 'anyone',
      ...look,
      load: () => import('./journal-page.tsx').then(({ JournalPage }) => ({ Page: JournalPage })),
    },
    {
      id: 'journal-entry',
      path: '/@:username/journal/:id',
      title: () => words.journal.entryTitle,
      access: 'anyone',
      ...look,
      load: () => import('./entry-page.tsx').then(({ EntryPage }) => ({ Page: EntryPage })),
    },
    {
      id: 'own-journal',
      path: '/journal',
      title: () => words.journal.ownTitle,
      access: 'signed-in',
      ...look,
      load: () => import('./own-page.tsx').then(({ OwnPage }) => ({ Page: OwnPage })),
    },
    {
      id: 'write-journal',
      path: '/journal/:id',
      title: () => words.journal.writeTitle,
      access: 'signed-in',
      ...look,
      load: () => import('./write-page.tsx').then(({ WritePage }) => ({ Page: WritePage })),
    },
  )
  registerPlaces({
    id: 'own-journal',
    order: 12,
    href: '/journal',
    label: () => words.journal.ownTitle,
    plain: () => words.journal.plain,
    icon: 'talk',
    bar: false,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    person.value
      ? [
          { id: 'own-journal', label: words.journal.open, kind: words.shell.palette.place, href: '/journal' },
          { id: 'write-journal', label: words.journal.write, kind: words.shell.palette.act, href: '/journal/new' },
        ]
      : [],
  )
}
