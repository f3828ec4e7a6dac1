// Where an emoji is looked for and taken: by words, by kind, or among those taken last.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { TextField } from '../field.tsx'
import { EmojiGrid } from './emoji-grid.tsx'
import { emojiTable, loadEmoji } from './emoji-table.ts'
import { findEmoji } from './find-emoji.ts'
import { chooseTone, keptEmoji, tookEmoji } from './kept-emoji.ts'
import { type Emoji, type Tone, toned } from './read-emoji.ts'
import './emoji-picker.css'

const said = words.emoji
const groups = [0, 1, 3, 4, 5, 6, 7, 8, 9] as const
const tones: readonly Tone[] = [0, 1, 2, 3, 4, 5]
const mostFound = 96

interface Props {
  readonly onChoose: (sign: string) => void
}

/** Search, kinds, grid, tone. */
export function EmojiPicker({ onChoose }: Props) {
  const [text, setText] = useState('')
  const [group, setGroup] = useState<(typeof groups)[number]>(0)
  useEffect(() => void loadEmoji(), [])
  const table = emojiTable.value
  const { recent, tone } = keptEmoji.value
  if (table === null) return <p class="emoji-coming">{said.coming}</p>
  const searching = text.trim() !== ''
  const found = searching ? findEmoji(table, text, mostFound) : table.filter((one) => one.group === group)
  const wave = table.find(({ names }) => names.includes('wave'))
  function choose(sign: string): void {
    tookEmoji(sign)
    onChoose(sign)
  }
  return (
    <div class="emoji-picker">
      <TextField
        label={said.search}
        value={text}
        onText={setText}
        input={{ autocomplete: 'off', spellcheck: false, autocapitalize: 'none', maxLength: 64 }}
      />
      {!searching && (
        <div class="emoji-groups" role="group" aria-label={said.groups}>
          {groups.map((one) => (
            <button
              key={one}
              type="button"
              class="emoji-group"
              aria-pressed={one === group}
              aria-label={said.group[one]}
              title={said.group[one]}
              onClick={() => setGroup(one)}
            >
              {table.find((emoji) => emoji.group === one)?.sign}
            </button>
          ))}
        </div>
      )}
      <div class="emoji-scroll">
        {!searching && recent.length > 0 && (
          <>
            <p class="label">{said.recent}</p>
            <EmojiGrid label={said.recent} emoji={recentOf(table, recent)} tone={0} onChoose={choose} />
          </>
        )}
        <p class="label">{searching ? said.found : said.group[group]}</p>
        {found.length === 0 ? (
          <p role="status">{said.none(text.trim())}</p>
        ) : (
          <EmojiGrid label={searching ? said.found : said.group[group]} emoji={found} tone={tone} onChoose={choose} />
        )}
      </div>
      <div class="emoji-tones" role="group" aria-label={said.tone}>
        {tones.map((one) => (
          <button
            key={one}
            type="button"
            class="emoji-cell"
            aria-pressed={one === tone}
            aria-label={said.tones[one]}
            title={said.tones[one]}
            onClick={() => chooseTone(one)}
          >
            {toned(wave, one)}
          </button>
        ))}
      </div>
    </div>
  )
}

/** What was taken, as it was taken; its tone is in it. */
const recentOf = (table: readonly Emoji[], recent: readonly string[]): readonly Emoji[] =>
  recent.map((sign) => ({
    ...(table.find((one) => one.sign === sign || tones.some((tone) => toned(one, tone) === sign)) ?? unknown),
    sign,
    takesTone: false,
  }))

const unknown: Emoji = { sign: '', group: 0, names: [], label: '', tags: [], takesTone: false }
