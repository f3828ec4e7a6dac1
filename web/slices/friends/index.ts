// The friends slice moves in: the page of one's people, ways to them, and whom one does not hear.
import { sizes } from '#contract/limits'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { registerPlace } from '../../bedrock/register-place.ts'
import { type PaletteEntry, registerFinder, registerPalette } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { peopleAround } from '../presence/people-around.ts'
import { startUnheard } from './unheard.ts'

/** Adds the slice to the house. */
export function moveInFriends(): void {
  startUnheard()
  registerPlace({
    id: 'people',
    order: 15,
    icon: 'person',
    inks: ['cyan', 'coral'],
    said: words.friends,
    load: () => import('./people-page.tsx'),
  })
  registerPalette(() => {
    const me = person.value
    if (!me) return []
    return peopleAround.value.filter(({ id }) => id !== me.id).flatMap(waysTo)
  })
  registerFinder(async (text) => {
    const prefix = text.replace(/^@/, '')
    if (person.peek() === null || prefix === '' || prefix.length > sizes.usernameMax) return []
    return (await api('GET /api/people', { query: { prefix } })).items.flatMap(waysTo)
  })
}

/** Writing to them, their page and their wall. */
const waysTo = ({ id, username }: Person): readonly PaletteEntry[] => {
  const keywords = `@${username}`
  return [
    {
      id: `direct-${id}`,
      label: words.direct.writeTo(username),
      kind: words.direct.place,
      keywords,
      href: `/direct/${username}`,
      writes: true,
    },
    {
      id: `page-${id}`,
      label: words.friends.pageOf(username),
      kind: words.friends.kind,
      keywords,
      href: `/people/${username}`,
    },
    {
      id: `wall-${id}`,
      label: words.friends.wallOf(username),
      kind: words.walls.kind,
      keywords,
      href: `/@${username}`,
    },
  ]
}
