// What stands in the script: days, the mark where one left off, lines of people, and between them what cats said.
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { lazilyWith } from '../../bedrock/lazily-with.tsx'
import { person } from '../../bedrock/session.ts'
import { placeLines } from '../residents/place-lines.ts'
import { useRoomCats } from '../residents/use-room-cats.ts'
import { arrangeLines } from './arrange-lines.ts'
import { Line } from './line.tsx'
import { Mark } from './mark.tsx'
import type { RoomScreen } from './room-screen.ts'

/** Fetched with the first of them. */
const CatLine = lazilyWith(() => import('../residents/cat-line.tsx').then((part) => part.CatLine))

interface Props {
  readonly room: Room
  readonly screen: RoomScreen
  /** The messages that stand in the document. */
  readonly lines: readonly Message[]
  /** Nothing is older than the first of them. */
  readonly begins: boolean
  /** Nothing is newer than the last of them. */
  readonly follows: boolean
}

/** In their order. */
export function ScriptItems({ room, screen, lines, begins, follows }: Props) {
  const me = person.value?.id ?? 0
  const cats = useRoomCats(room, lines[0]?.id)
  const ids = lines.map(({ id }) => id)
  const behind = placeLines(cats?.lines ?? [], { ids, begins, follows })
  const items = arrangeLines(lines, { awaySince: screen.awaySince, openedAt: screen.openedAt, me, now: Date.now() })
  const reachable = ids.includes(screen.active.value ?? 0) ? screen.active.value : ids.at(-1)
  const seenTo = screen.seenTo.value ?? 0
  const seen = lines.findLast(({ id, user_id }) => user_id === me && id <= seenTo)
  const saidBehind = (id: number) =>
    behind.get(id)?.map((line) => <CatLine key={`cat-${line.id}`} line={line} reachable={id === (reachable ?? 0)} />) ??
    []
  let before = 0
  return (
    <>
      {saidBehind(0)}
      {items.flatMap((item) => {
        if (item.kind !== 'line') return [<Mark key={item.key} item={item} />]
        const { message } = item
        // Whoever goes on after a cat is named again, so that nobody takes one for the other.
        const first = item.first || behind.has(before)
        before = message.id
        return [
          <Line
            key={item.key}
            message={message}
            first={first}
            age={item.age}
            mine={message.user_id === me}
            seen={message.id === seen?.id}
            room={room}
            screen={screen}
            reachable={message.id === reachable}
          />,
          ...saidBehind(message.id),
        ]
      })}
    </>
  )
}
