// Where an emoji is looked for and taken: by words, by kind, or among those taken last.
import { useEffect, useRef, useState } from 'preact/hooks'
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
  /** The search has the keyboard as soon as it is there. */
  readonly focused?: boolean
  readonly onChoose: (sign: string) => void
}

/** Search, kinds, grid, tone. */
export function EmojiPicker({ house = false, focused = false, onChoose }: Props) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    void loadEmoji()
    if (house) loadHouseEmoji()
  }, [])
  const picker = useRef<HTMLDivElement>(null)
  const table = emojiTable.value
  const here = table !== null
  useEffect(() => {
    if (focused && here) picker.current?.querySelector('input')?.focus()
  }, [focused, here])
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
  /** Enter in the search takes what fits best, and never sends what stands behind the slip. */
  function keys(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const [best] = [...ownFound, ...signsFound]
    if (searching && best) choose(best.sign)
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
    // The search field listens through what is around it, because the kit’s field knows of no emoji.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={picker} class="emoji-picker" onKeyDown={keys}>
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
