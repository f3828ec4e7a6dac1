// The direct slice moves in: whom one whispers with in the rail, their pages, and ways to write to people.
import { words } from '#words/index'
import { registerPages, registerPalette, registerPlaces, registerRail } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { listed, startConversations } from './conversations.ts'
import { WhispersRail } from './whispers-rail.tsx'

const said = words.direct

/** Adds the slice to the house. */
export function moveInDirect(): void {
  startConversations()
  registerRail({ id: 'direct', order: 1, Section: WhispersRail })
  registerPages(
    {
      id: 'direct',
      path: '/direct',
      title: () => said.title,
      access: 'signed-in',
      frame: 'house',
      inks: ['cyan', 'coral'],
      load: () => import('./direct-page.tsx'),
    },
    {
      id: 'thread',
      path: '/direct/:username/:id?',
      title: ({ username = '' }) => said.pageTitle(username),
      access: 'signed-in',
      frame: 'house',
      inks: ['cyan', 'coral'],
      load: () => import('./thread-page.tsx'),
    },
  )
  registerPlaces({
    id: 'direct',
    order: 5,
    href: '/direct',
    label: () => said.place,
    plain: () => said.plain,
    icon: 'talk',
    bar: false,
    // The section of the rail leads there.
    rail: false,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    listed.value.flatMap(({ person: other }) =>
      other
        ? [
            {
              id: `direct-${other.id}`,
              label: said.writeTo(other.username),
              kind: said.place,
              href: `/direct/${other.username}`,
              writes: true,
            },
          ]
        : [],
    ),
  )
}
