// What one cat holds of whoever looks: what they are to it, what it takes them for, and each day that it remembers.
import { useRef } from 'preact/hooks'
import { factionOf } from '#cats/speech/cast'
import { factionWords } from '#cats/speech/why/why-words'
import { catMemoryLines } from '#words/cat-memory-lines'
import { words } from '#words/index'
import { beliefsSaid, type Held, ownWord, standingSaid } from './holds-words.ts'
import { MemoryLine } from './memory-line.tsx'
import './held.css'

const said = catMemoryLines

/** [CAT-2.21] All of it, in words; the newest memory first. */
export function HeldBy({ held }: { readonly held: Held }) {
  const head = useRef<HTMLHeadingElement>(null)
  const { cat, street, memories, story_gone: storyGone } = held
  const own = ownWord(held)
  const kind = factionWords[factionOf[cat]]
  const newest = memories.toSorted((a, b) => (a.at === b.at ? b.id - a.id : a.at < b.at ? 1 : -1))
  return (
    <div class="held">
      <p>{standingSaid(held)}</p>
      <dl class="held-words">
        {own !== null && (
          <>
            <dt class="label">{said.inItsWords(kind)}</dt>
            <dd class="sign">{said.quoted(own)}</dd>
          </>
        )}
        <dt class="label">{said.onTheStreet}</dt>
        <dd class="sign">{said.quoted(street)}</dd>
      </dl>
      {beliefsSaid(held).map((one) => (
        <p key={one}>{one}</p>
      ))}
      {storyGone && <p>{said.storyGone}</p>}
      <h3 ref={head} class="label" tabIndex={-1}>
        {said.memoriesOf(words.cats.names[cat])}
      </h3>
      {newest.length === 0 ? (
        <p class="quiet">{said.noMemories}</p>
      ) : (
        <ul class="held-memories">
          {newest.map((memory) => (
            <MemoryLine key={memory.id} cat={cat} memory={memory} onForgot={() => head.current?.focus()} />
          ))}
        </ul>
      )}
    </div>
  )
}
