// The script: the lines of a room in both directions, at most 300 of them in the document, the reading position kept when lines are put in.
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { arrangeLines } from './arrange-lines.ts'
import { Line } from './line.tsx'
import { Mark } from './mark.tsx'
import { readFurther } from './read-further.ts'
import type { RoomScreen } from './room-screen.ts'
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
  const me = person.value?.id ?? 0
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

  const items = arrangeLines(lines, { awaySince: screen.awaySince, openedAt: screen.openedAt, me, now: Date.now() })
  const reachable = lines.some(({ id }) => id === screen.active.value) ? screen.active.value : lines.at(-1)?.id
  const seenTo = screen.seenTo.value ?? 0
  const seen = lines.findLast(({ id, user_id }) => user_id === me && id <= seenTo)
  const begins = window?.from === 0 && lines[0]?.id === messages[0]?.id
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
        {items.map((item) =>
          item.kind === 'line' ? (
            <Line
              key={item.key}
              message={item.message}
              first={item.first}
              age={item.age}
              mine={item.message.user_id === me}
              seen={item.message.id === seen?.id}
              room={room}
              screen={screen}
              reachable={item.message.id === reachable}
            />
          ) : (
            <Mark key={item.key} item={item} />
          ),
        )}
        {loading.value === 'newer' && <p class="script-note label">{words.chat.loadingNewer}</p>}
      </div>
    </div>
  )
}
