// Where a short way leads. The address is put together here from what the house knows, and from nothing that came as an address.
import type { WayTarget } from '#contract/ways'

/** [FEED-5.3] A path in this house; `room` is the name of the room that is meant. */
export function addressOf(username: string, { kind, of }: WayTarget, room: string | null): string {
  const wall = `/@${username}`
  switch (kind) {
    case 'wall':
      return wall
    case 'journal':
      return `${wall}/journal`
    case 'entry':
      return `${wall}/journal/${encodeURIComponent(of ?? '')}`
    case 'page':
      return `${wall}/pages/${(of ?? '').split('/').map(encodeURIComponent).join('/')}`
    case 'room':
      return `/rooms/${encodeURIComponent(room ?? of ?? '')}`
  }
}
