// The script: the lines of a room in both directions, at most 300 of them in the document, the reading position kept when lines are put in.
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { reachesPresent } from '#log/window'
import { words } from '#words/index'
import { readFurther } from './read-further.ts'
import type { RoomScreen } from './room-screen.ts'
import { ScriptItems } from './script-items.tsx'
import { scriptKeys } from './script-keys.ts'
import { useScriptView } from './script-view.ts'
import { scrollKeeper } from './scroll-keeper.ts'

interface Props {
  readonly room: Room
  readonly screen: RoomScreen
}

/** What is made for this room is published into it, by whoever may speak there. */
const nothingSaid = ({ id, can_post }: Room) =>
  can_post ? (
    <>
      {words.chat.empty} <a href={`/codeground?room=${id}`}>{words.chat.emptyMake}</a>
    </>
  ) : (
    words.chat.emptyRead
  )

/** The scrolling region with the lines. */
export function Script({ room, screen }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const loading = useSignal<'older' | 'newer' | null>(null)
  const { window, messages, lines, loaded, range } = useScriptView(screen).value
  const keeper = useRef(scrollKeeper())
  useLayoutEffect(() => {
    if (screen.range.peek() === null && messages.length > 0) screen.range.value = range
  }, [messages.length > 0])
  useLayoutEffect(() => keeper.current.settle(scroller.current, screen))
  useLayoutEffect(() => {
    const [box, inside] = [scroller.current, content.current]
    if (!box || !inside) return
    const sizes = new ResizeObserver(() => keeper.current.settle(box, screen))
    sizes.observe(inside)
    sizes.observe(box)
    return () => sizes.disconnect()
  }, [])

  const begins = window?.from === 0 && lines[0]?.id === messages[0]?.id
  const follows = window !== undefined && reachesPresent(window) && lines.at(-1)?.id === messages.at(-1)?.id
  return (
    // The region hears the keys of the lines in it, of which one always is a stop of the Tab key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={scroller}
      class="script"
      role="log"
      aria-live="off"
      aria-label={screen.called}
      aria-busy={!loaded}
      onScroll={() => {
        keeper.current.note(scroller.current, screen)
        readFurther(scroller.current, screen, loading)
      }}
      onKeyDown={(event) => scriptKeys(event, lines, room, screen)}
    >
      <div ref={content} class="script-inside">
        {loading.value === 'older' && <p class="script-note label">{words.chat.loadingOlder}</p>}
        {loaded && begins && (
          <p class="script-note label">
            {room.kind === 'direct'
              ? lines.length === 0
                ? words.direct.nothing
                : words.direct.beginning
              : lines.length === 0
                ? nothingSaid(room)
                : words.chat.beginning}
          </p>
        )}
        <ScriptItems room={room} screen={screen} lines={lines} begins={begins} follows={follows} />
        {loading.value === 'newer' && <p class="script-note label">{words.chat.loadingNewer}</p>}
      </div>
    </div>
  )
}
