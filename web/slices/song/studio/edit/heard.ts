// Which tracks are heard: mute and solo, said aloud once.
import { songStudioLines } from '#words/song-studio-lines'
import { announce } from '../../../../bedrock/announcer.ts'
import type { Studio } from '../state/studio.ts'
import { withTrack } from '#song/edit/with'
import { trackOf } from './rows.ts'
import { nameOf } from './track-names.ts'

const said = songStudioLines.track

/** Silences a track, or lets it be heard again. */
export function muteTrack(studio: Studio, id: string): void {
  const track = trackOf(studio.song.peek(), id)
  if (!track) return
  studio.edit(withTrack(studio.song.peek(), id, { mute: !track.mute }))
  announce(track.mute ? said.unmuted(nameOf(track)) : said.muted(nameOf(track)))
}

/** Lets a track be heard alone, or with the others. */
export function soloTrack(studio: Studio, id: string): void {
  const track = trackOf(studio.song.peek(), id)
  if (!track) return
  studio.edit(withTrack(studio.song.peek(), id, { solo: !track.solo }))
  announce(track.solo ? said.unsoloed(nameOf(track)) : said.soloed(nameOf(track)))
}
