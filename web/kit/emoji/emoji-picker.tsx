// Where an emoji is looked for and taken: by words, by kind, or among those taken last.
import { useEffect, useState } from 'preact/hooks'
import { emojiLines as said } from '#words/emoji-lines'
import { TextField } from '../field.tsx'
import { type Cell, signCell } from './cell.ts'
import { EmojiGrid } from './emoji-grid.tsx'
import { emojiTable, loadEmoji } from './emoji-table.ts'
import { findEmoji } from './find-emoji.ts'
import { findHouse, houseCell } from './house-cells.tsx'
import { houseEmoji, housePacks, loadHouseEmoji } from './house-emoji.ts'
import { keptEmoji, tookEmoji } from './kept-emoji.ts'
import { groupsOf, KindRow } from './kind-row.tsx'
import { type Emoji, toned, tones } from './read-emoji.ts'
import { ToneRow } from './tone-row.tsx'
import './emoji-picker.css'

const mostFound = 96

interface Props {
  /** Those of the house are offered too, each as its name between two colons. */
  readonly house?: boolean
  readonly onChoose: (sign: string) => void
}

/** Search, kinds, grid, tone. */
export function EmojiPicker({ house = false, onChoose }: Props) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    void loadEmoji()
    if (house) loadHouseEmoji()
  }, [])
  const table = emojiTable.value
  const { recent, tone } = keptEmoji.value
  if (table === null) return <p class="emoji-coming">{said.coming}</p>
  const searching = text.trim() !== ''
  const groups = groupsOf(table, house ? housePacks.value : [], tone)
  const group = groups.find(({ id }) => id === chosen) ?? groups[0]
  const ownFound = house ? findHouse(text, mostFound).map(houseCell) : []
  const signsFound = findEmoji(table, text, mostFound).map((one) => signCell(one, tone))
  const lately = recent.flatMap((sign) => recentCell(sign, table, house) ?? [])
  function choose(sign: string): void {
    tookEmoji(sign)
    onChoose(sign)
  }
  const part = (label: string, cells: readonly Cell[]) =>
    cells.length > 0 && (
      <>
        <p class="label">
          <bdi>{label}</bdi>
        </p>
        <EmojiGrid label={label} cells={cells} onChoose={choose} />
      </>
    )
  return (
    <div class="emoji-picker">
      <TextField
        label={said.search}
        value={text}
        onText={setText}
        input={{ autocomplete: 'off', spellcheck: false, autocapitalize: 'none', maxLength: 64 }}
      />
      {!searching && <KindRow groups={groups} chosen={group?.id} onChoose={setChosen} />}
      <div class="emoji-scroll">
        {!searching && part(said.recent, lately)}
        {!searching && group && part(group.label, group.cells())}
        {searching && part(said.inHouse, ownFound)}
        {searching && part(said.found, signsFound)}
        {searching && ownFound.length + signsFound.length === 0 && <p role="status">{said.none(text.trim())}</p>}
      </div>
      <ToneRow table={table} tone={tone} />
    </div>
  )
}

/** What was taken, as it was taken; its tone is in it. Of the house only what is there still. */
function recentCell(sign: string, table: readonly Emoji[], house: boolean): Cell | null {
  if (/^:\w+:$/.test(sign)) {
    const own = house ? houseEmoji.value?.get(sign.slice(1, -1)) : undefined
    return own ? houseCell(own) : null
  }
  const known = table.find((one) => one.sign === sign || tones.some((tone) => toned(one, tone) === sign))
  return known ? signCell({ ...known, sign, takesTone: false }, 0) : null
}
