// What visitors wrote, and what an owner's profile says, for pages without a script.
import { h, type JSX } from 'preact'
import type { GuestbookEntry } from '#contract/guestbook'
import type { FrontPerson } from '#contract/profiles'
import type { Sticker } from '#contract/stickers'
import { words } from '#words/index'
import type { SketchPrint } from './sketch-view.ts'

const {
  guestbook,
  sounds: { anthem },
} = words.profiles

/** How an owner shows themselves, as far as it is for whoever looks. */
export interface WallOwner {
  readonly display_name: string
  readonly bio: string
  /** The address of a picture of them. */
  readonly picture: string | null
  /** The song that is their anthem: its page, within the house. */
  readonly anthem: { readonly title: string; readonly maker: string; readonly path: string } | null
}

/** What stands on a wall's page and is no part of the wall. */
export interface LeftOnWall {
  /** `null` where the profile is not for whoever looks. */
  readonly owner: WallOwner | null
  readonly stickers: readonly Sticker[]
  /** The newest of the guestbook. */
  readonly entries: readonly GuestbookEntry[]
  readonly top8: readonly FrontPerson[]
  /** By name what the sketches that hang there are called and look like, as far as they are for whoever looks. */
  readonly sketches: ReadonlyMap<string, SketchPrint>
}

/** Nothing of it. */
export const nothingLeft: LeftOnWall = { owner: null, stickers: [], entries: [], top8: [], sketches: new Map() }

const to = (username: string, name = username): JSX.Element =>
  h('a', { href: `/@${username}`, rel: 'nofollow ugc' }, h('bdi', null, name))

/** [WALL-1.12] The song that is heard where a script runs, and whose it is. */
export const anthemLine = ({ title, maker, path }: NonNullable<WallOwner['anthem']>, origin: string): JSX.Element =>
  h(
    'p',
    null,
    `${anthem.short}: `,
    h('a', { href: `${origin}${path}` }, h('bdi', null, title)),
    maker !== '' && [` ${anthem.by} `, h('bdi', null, maker)],
  )

/** The newest entries. */
export const entriesView = ({ entries }: LeftOnWall): JSX.Element =>
  entries.length === 0
    ? h('p', null, guestbook.empty)
    : h(
        'ul',
        null,
        entries.map(({ id, author, text, face, pending, created_at }) =>
          h(
            'li',
            { key: id },
            to(author.username),
            ' ',
            h('time', { datetime: created_at }, created_at.slice(0, 10)),
            face && ` ${face.kind === 'cat' ? words.cats.names[face.cat] : face.emoji}`,
            pending && ` (${guestbook.pending})`,
            h('p', { dir: 'auto' }, text),
          ),
        ),
      )

/** The eight, each a way to their wall. */
export const top8View = ({ top8 }: LeftOnWall): JSX.Element =>
  h(
    'ol',
    null,
    top8.map(({ person, display_name }) =>
      h('li', { key: person.id }, to(person.username, display_name || person.username)),
    ),
  )

/** [WALL-3.53] What of these is anything to a visitor: a Top 8 in which they see nobody is not. */
export const seenOf = <M extends { readonly kind: string }>(
  modules: readonly M[],
  top8: readonly FrontPerson[],
): readonly M[] => (top8.length > 0 ? modules : modules.filter(({ kind }) => kind !== 'top8'))
