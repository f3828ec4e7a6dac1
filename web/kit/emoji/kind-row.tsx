// The kinds of emoji as a row of buttons: the packs of the house first, then those of Unicode.
import type { ComponentChildren } from 'preact'
import type { EmojiPack } from '#contract/emoji'
import { emojiLines as said } from '#words/emoji-lines'
import { type Cell, signCell } from './cell.ts'
import { houseCell } from './house-cells.tsx'
import { HousePicture } from './house-picture.tsx'
import type { Emoji, Tone } from './read-emoji.ts'

const kinds = [0, 1, 3, 4, 5, 6, 7, 8, 9] as const

export interface Group {
  readonly id: string
  readonly label: string
  readonly face: ComponentChildren
  readonly cells: () => readonly Cell[]
}

/** All that have something in them. Which comes first is what one sees first, so faces do. */
export function groupsOf(table: readonly Emoji[], packs: readonly EmojiPack[], tone: Tone): readonly Group[] {
  const [faces, ...others] = kinds.map((kind): Group => {
    const inside = table.filter(({ group }) => group === kind)
    return {
      id: `kind ${kind}`,
      label: said.group[kind],
      face: inside[0]?.sign,
      cells: () => inside.map((one) => signCell(one, tone)),
    }
  })
  const own = packs.map(
    ({ id, name, emoji: [first, ...rest] }): Group => ({
      id: `pack ${id}`,
      label: name,
      face: first && <HousePicture emoji={first} mute />,
      cells: () => (first ? [first, ...rest] : []).map(houseCell),
    }),
  )
  return faces ? [faces, ...own, ...others] : own
}

interface Props {
  readonly groups: readonly Group[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** The row. */
export const KindRow = ({ groups, chosen, onChoose }: Props) => (
  <div class="emoji-groups" role="group" aria-label={said.groups}>
    {groups.map(({ id, label, face }) => (
      <button
        key={id}
        type="button"
        class="emoji-group"
        aria-pressed={id === chosen}
        aria-label={label}
        title={label}
        onClick={() => onChoose(id)}
      >
        {face}
      </button>
    ))}
  </div>
)
