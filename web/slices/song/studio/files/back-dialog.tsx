// The last eight versions that this browser keeps, and which of them is brought back.
import { useState } from 'preact/hooks'
import type { Song } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { Button } from '../../../../kit/button.tsx'
import { Dialog } from '../../../../kit/dialog.tsx'
import { fromNow } from '../../../../kit/when.ts'
import { forgetSong, keptSongs } from '../../keep-song.ts'
import { broughtSong, songIn } from '../open-song.ts'
import type { OwnStudio } from '../state/own-studio.ts'

const said = songStudioLines.back

interface Props {
  readonly studio: OwnStudio
  readonly open: boolean
  readonly onClose: () => void
}

/** A list by time, the last first. */
export function BackDialog({ studio, open, onClose }: Props) {
  const [, redraw] = useState(0)
  /** Of the song in front it is a change; of another it is a song of its own. */
  const bringBack = (song: Song, { title }: { readonly title: string }, isOpen: boolean): void => {
    if (!isOpen) return studio.begin(broughtSong(title, song))
    studio.edit(song)
    studio.rename(title)
  }
  const versions = open ? keptSongs() : []
  return (
    <Dialog open={open} onClose={onClose} title={said.title} as="sheet">
      <p>{versions.length > 0 ? said.what : said.none}</p>
      <ul class="versions">
        {versions.map((version) => {
          const song = songIn(version.text)
          const isOpen = version.name === studio.name.value
          return (
            <li key={version.key} class="version">
              <span class="version-name">
                <b>{version.title.trim() || songStudioLines.untitled}</b>
                <time class="quiet" dateTime={new Date(version.at).toISOString()}>
                  {fromNow(new Date(version.at).toISOString())}
                </time>
              </span>
              <Button
                small
                kind="make"
                disabled={!song}
                onClick={() => {
                  if (song) bringBack(song, version, isOpen)
                  onClose()
                }}
              >
                {said.open}
              </Button>
              <Button
                small
                kind="quiet"
                onClick={() => {
                  forgetSong(version.key)
                  redraw((turn) => turn + 1)
                }}
              >
                {said.forget}
              </Button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
