// The friends slice moves in: the page of one's people, ways to them, and whom one does not hear.
import { words } from '#words/index'
import { registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { peopleAround } from '../presence/people-around.ts'
import { startUnheard } from './unheard.ts'

/** Adds the slice to the house. */
export function moveInFriends(): void {
  startUnheard()
  registerPages({
    id: 'people',
    path: '/people',
    title: () => words.friends.place,
    access: 'signed-in',
    frame: 'house',
    inks: ['cyan', 'coral'],
    load: () => import('./people-page.tsx'),
  })
  registerPlaces({
    id: 'people',
    order: 15,
    href: '/people',
    label: () => words.friends.place,
    plain: () => words.friends.plain,
    icon: 'person',
    bar: false,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() => {
    const me = person.value
    if (!me) return []
    const others = peopleAround.value.filter(({ id }) => id !== me.id)
    return [
      { id: 'people', label: words.friends.place, kind: words.shell.palette.place, href: '/people' },
      ...others.flatMap(({ id, username }) => [
        {
          id: `page-${id}`,
          label: words.friends.pageOf(username),
          kind: words.friends.kind,
          href: `/people/${username}`,
        },
        { id: `wall-${id}`, label: words.friends.wallOf(username), kind: words.walls.kind, href: `/@${username}` },
      ]),
    ]
  })
}
