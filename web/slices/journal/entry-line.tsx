// An entry in a list: its day at the side, its title, its first words.
import type { JournalLine } from '#contract/journal'
import { words } from '#words/index'
import { EmojiWords } from '../../kit/emoji/emoji-words.tsx'
import { onDay } from '../../kit/when.ts'
import { plainWords } from './plain-words.ts'

const said = words.journal

interface Props {
  readonly line: JournalLine
  readonly href: string
  /** For whom it is, where its author looks. */
  readonly audience?: boolean
}

/** One line. */
export function EntryLine({ line: { title, excerpt, published_at, ends_at, audience: whom }, href, audience }: Props) {
  return (
    <article class="journal-line">
      <p class="journal-day label">
        {published_at === null ? said.own.draft : <time dateTime={published_at}>{onDay(published_at)}</time>}
        {audience && published_at !== null && <span>{said.form.audiences[whom]}</span>}
        {ends_at && <span>{said.page.ends(onDay(ends_at))}</span>}
      </p>
      <h2 class="journal-line-title" dir="auto">
        <a href={href}>{title || said.own.untitled}</a>
      </h2>
      <p class="journal-excerpt" dir="auto">
        <EmojiWords text={plainWords(excerpt)} />
      </p>
    </article>
  )
}
