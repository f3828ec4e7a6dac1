// Every kind of news, in the order in which they are offered.
import type { NoticeKind } from '#contract/notices'

const offered: Readonly<Record<NoticeKind, number>> = {
  mention: 0,
  room: 1,
  reply: 2,
  direct: 3,
  knock: 4,
  said: 5,
  follow: 6,
  sticker: 7,
  guestbook: 8,
  taken_in: 9,
  remix: 10,
}

/** The kind of this name; `null` if there is none. */
export const kindNamed = (name: string): NoticeKind | null =>
  Object.hasOwn(offered, name) ? (name as NoticeKind) : null // It is one of the keys.

/** All of them. */
export const kinds: readonly NoticeKind[] = Object.keys(offered)
  .map(kindNamed)
  .filter((kind) => kind !== null)
