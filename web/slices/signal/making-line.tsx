// One line of the stream: at what hour, who, what they made, and its first words.
import type { Making } from '#contract/signal'
import { words } from '#words/index'
import { EmojiWords } from '../../kit/emoji/emoji-words.tsx'
import { Face } from '../../kit/face.tsx'
import { atTime } from '../../kit/when.ts'
import { plainWords } from '../journal/plain-words.ts'
import { NamedSketchCard } from '../sketches/named-sketch.tsx'

const said = words.signal

/** The line; all of it leads to what was made. */
export function MakingLine({ making }: { readonly making: Making }) {
  const { kind, at, by, name, text } = making
  const shownText = kind === 'entry' ? plainWords(text) : text
  return (
    <li class="making">
      <a class="making-way" href={wayTo(making)}>
        <time class="making-time" dateTime={at}>
          {atTime(at)}
        </time>
        <Face id={by.id} />
        <span class="making-body">
          <span class="making-what">
            <bdi class="making-who">{by.username}</bdi> {whatOf(making)}
          </span>
          {(kind === 'entry' || kind === 'sketch') && (
            <bdi class="making-title" dir="auto">
              {name}
            </bdi>
          )}
          {shownText !== '' && (
            <bdi class="making-text" dir="auto">
              <EmojiWords text={shownText} />
            </bdi>
          )}
        </span>
      </a>
      {/* [CODE-4.62] */}
      {making.sketch !== null && (
        <div class="making-sketch">
          <NamedSketchCard named={{ name: making.sketch, revision: undefined }} />
        </div>
      )}
    </li>
  )
}

function wayTo({ kind, id, by, name, sketch }: Making): string {
  switch (kind) {
    case 'entry':
      return `/@${by.username}/journal/${id}`
    case 'wall':
      return `/@${by.username}`
    case 'page':
      return `/@${by.username}/pages`
    case 'room':
      return `/rooms/${name}`
    case 'sketch':
      return `/sketches/${sketch}`
  }
}

function whatOf({ kind, name, put }: Making): string {
  switch (kind) {
    case 'entry':
      return said.did.entry
    case 'page':
      return said.did.page
    case 'sketch':
      return said.did.sketch
    case 'room':
      return said.did.room(name)
    case 'wall':
      return said.did.wall(put.includes('picture'), put.includes('sound'), put.includes('other'))
  }
}
