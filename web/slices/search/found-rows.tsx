// How a thing that was found stands in its list.
import type { ComponentChildren } from 'preact'
import type { Excerpt as Pieces, FoundMessage } from '#contract/search'
import { words } from '#words/index'
import { searchLines } from '#words/search-lines'
import { Button } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { unheard } from '../friends/unheard.ts'
import { Excerpt } from './excerpt.tsx'

interface Props {
  readonly said: Pick<FoundMessage, 'user_id' | 'user' | 'warning' | 'excerpt'>
}

/** Who said it. */
export function Author({ said: { user_id, user } }: Props) {
  return user_id === null || user === null ? (
    <>{words.search.somebodyGone}</>
  ) : (
    <PersonName id={user_id} username={user} />
  )
}

/** Of somebody whom one has muted, what their lines in rooms say as well. */
export const Said = ({ said: { user_id, user, warning, excerpt } }: Props) =>
  user_id !== null && user !== null && unheard.value.has(user_id) ? (
    <span class="quiet">{words.friends.folded(user)}</span>
  ) : warning !== null ? (
    <span class="quiet">{words.chat.attach.covered(warning)}</span>
  ) : (
    <Excerpt pieces={excerpt} />
  )

interface PartProps {
  readonly title: string
  readonly order: string
  readonly further?: { readonly label: string; readonly onMore: () => void }
  readonly children: ComponentChildren
}

/** A list under its title, with a way on. */
export const Part = ({ title, order, further: more, children }: PartProps) => (
  <section class="find-part">
    <h2>
      {title} <small class="label">{order}</small>
    </h2>
    <ul>{children}</ul>
    {more && (
      <Button small onClick={more.onMore}>
        {more.label}
      </Button>
    )}
  </section>
)

/** The way on of a list whose newest come first. */
export const furtherDown = (page: { readonly complete: boolean }, onMore: () => void) =>
  page.complete ? {} : { further: { label: searchLines.older, onMore } }

interface TitledProps {
  readonly title: Pieces
  readonly excerpt: Pieces
}

/** What bears a title, and a part of what it says. */
export const Titled = ({ title, excerpt }: TitledProps) => (
  <>
    <b class="find-title">
      <Excerpt pieces={title} />
    </b>
    {excerpt.length > 0 && <Excerpt pieces={excerpt} />}
  </>
)

interface RowProps {
  readonly href: string
  readonly who: ComponentChildren
  readonly aside?: string
  readonly children: ComponentChildren
}

/** One press anywhere on it leads there. */
export const Row = ({ href, who, aside, children }: RowProps) => (
  <li>
    <a class="find" href={href}>
      <span class="find-who">
        {who}
        {aside && <bdi class="find-aside">{aside}</bdi>}
      </span>
      {children}
    </a>
  </li>
)
