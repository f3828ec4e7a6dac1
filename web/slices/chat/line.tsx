// One line of the script: who, what, when, and what can be done with it.
import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { LineBody } from './line-body.tsx'
import { ActBar, lineActs } from './line-acts.tsx'
import { moment, timeOfDay } from './moment.ts'
import type { RoomScreen } from './room-screen.ts'
import { Speaker } from './speaker.tsx'
import { StuckRow } from './stuck/stuck-row.tsx'
import './line.css'

interface Props {
  readonly message: Message
  readonly first: boolean
  readonly age: 0 | 1 | 2 | 3
  readonly mine: boolean
  /** The other one has read up to here. */
  readonly seen: boolean
  readonly room: Room
  readonly screen: RoomScreen
  /** Whether Tab reaches this line. */
  readonly reachable: boolean
}

const pressMs = 500

/** The line. */
export function Line({ message, first, age, mine, seen, room, screen, reachable }: Props) {
  const { id } = message
  const ref = useRef<HTMLElement>(null)
  const press = useRef<ReturnType<typeof setTimeout>>(undefined)
  // One bar at a time.
  const shows = (screen.hovered.value ?? screen.active.value) === id
  const release = (): void => clearTimeout(press.current)
  useSignalEffect(() => {
    if (screen.target.value === id) ref.current?.focus({ preventScroll: true })
  })
  return (
    // The lines are one stop of the Tab key, within which arrow keys move: hence a focusable article that listens.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={ref}
      id={`line-${id}`}
      data-id={id}
      class="line"
      data-first={first}
      data-own={mine}
      data-age={age}
      data-marked={screen.marked.value === id}
      data-tilt={id % 5}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={reachable ? 0 : -1}
      aria-labelledby={`who-${id} said-${id} when-${id}`}
      onFocus={() => void (screen.active.value = id)}
      onPointerEnter={(event) => event.pointerType === 'mouse' && void (screen.hovered.value = id)}
      onPointerLeave={() => screen.hovered.value === id && void (screen.hovered.value = null)}
      onPointerDown={(event) => {
        if (event.pointerType !== 'mouse') press.current = setTimeout(() => (screen.menuFor.value = id), pressMs)
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerMove={release}
    >
      <Speaker message={message} first={first} mine={mine} />
      <div class="line-body" id={`said-${id}`}>
        <LineBody message={message} room={room} screen={screen} />
        <StuckRow message={message} room={room} screen={screen} reachable={reachable} />
        {seen && <small class="label seen-mark">{words.direct.seen}</small>}
      </div>
      <time class="when" id={`when-${id}`} dateTime={message.created_at} title={moment(message.created_at)}>
        {timeOfDay(message.created_at)}
      </time>
      {shows && screen.editing.value !== id && (
        <ActBar acts={lineActs(message, room, screen)} onMore={() => (screen.menuFor.value = id)} />
      )}
      {message.hidden && <span class="unseen">{words.chat.hidden}</span>}
    </article>
  )
}
