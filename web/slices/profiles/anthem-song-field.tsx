// A song of the house as anthem: one of one's own that others may hear, or anybody's by its address.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { Anthem } from '#contract/profile-files'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { sketchAt } from '../sketches/address-of-sketch.ts'
import { seenSketch } from '../sketches/known-sketches.ts'
import { makerOf, titleOf, workPageOf } from '../sketches/named.ts'
import { usePublished } from '../sketches/use-published.ts'
import { noAnthem } from './anthem-draft.ts'

const said = words.profiles.sounds.anthem
const input = { maxLength: sizes.webAddressCharacters, spellcheck: false, autocapitalize: 'none' } as const

interface Props {
  readonly anthem: Anthem
  readonly onAnthem: (anthem: Anthem) => void
}

/** [WALL-1.10] The field; why a song is silent stands above it. */
export function AnthemSongField({ anthem: { anthem_song: chosen, anthem_silent: silent }, onAnthem }: Props) {
  const [address, setAddress] = useState('')
  const [fault, setFault] = useState<string | undefined>(undefined)
  const own = usePublished('songs')
  async function take(name: string): Promise<void> {
    try {
      const { sketch: song, revision } = await seenSketch(name)
      const wrong = song.kind !== 'song' ? said.noSketch : song.visibility === 'private' ? said.notThere : undefined
      setFault(wrong)
      if (wrong === undefined) onAnthem({ ...noAnthem, anthem_song: { song, revision: revision.number } })
    } catch {
      setFault(said.notThere)
    }
  }
  const written = (text: string): void => {
    setAddress(text)
    setFault(undefined)
    const meant = text.trim()
    if (meant === '') return
    const found = sketchAt(meant.startsWith('/') ? `${location.origin}${meant}` : meant, location.origin)
    if (found) void take(found.name)
    else setFault(`${said.notOne}${location.origin}/songs/abcdefghijkl`)
  }
  const newest = chosen?.song.revision ?? 0
  return (
    <div class="sound-field-song" role="group" aria-label={said.choose}>
      {silent && (
        <p class="field-error" role="status">
          {said.silent[silent]}
        </p>
      )}
      {(chosen || silent) && (
        <p class="sound-field-now">
          {chosen ? (
            <a href={workPageOf(chosen.song, chosen.revision)} dir="auto">
              {said.chosen(titleOf(chosen.song), makerOf(chosen.song), chosen.revision)}
            </a>
          ) : (
            <span />
          )}
          <Button small kind="quiet" onClick={() => onAnthem(noAnthem)}>
            {said.remove}
          </Button>
        </p>
      )}
      {chosen && newest > chosen.revision && (
        <Button small onClick={() => void take(chosen.song.name)}>
          {said.newer(newest)}
        </Button>
      )}
      {own !== null && own.length > 0 && (
        <label class="field">
          <span class="label">{said.ownSongs}</span>
          <select
            class="input"
            value={own.some(({ name }) => name === chosen?.song.name) ? chosen?.song.name : ''}
            onChange={({ currentTarget: { value } }) => (value === '' ? onAnthem(noAnthem) : void take(value))}
          >
            <option value="">{said.noSong}</option>
            {own.map((song) => (
              <option key={song.name} value={song.name}>
                {titleOf(song)}
              </option>
            ))}
          </select>
        </label>
      )}
      <TextField label={said.address} error={fault} value={address} input={input} onText={written} />
    </div>
  )
}
