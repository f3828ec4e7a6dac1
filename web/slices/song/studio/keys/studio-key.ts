// What a stroke means to the studio as a whole.
import { songStudioLines } from '#words/song-studio-lines'
import { announce } from '../../../../bedrock/announcer.ts'
import { muteTrack, soloTrack } from '../edit/heard.ts'
import { letterOf } from '../edit/places.ts'
import type { Studio, View } from '../state/studio.ts'
import { semitoneOf, trackOfDigit } from './computer-keys.ts'
import { pressNote, toggleRecording } from './recording.ts'

const said = songStudioLines

export interface StudioStroke {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
  readonly mod: boolean
}

const views: readonly View[] = ['steps', 'roll', 'mix', 'lane']

/** Does what it means; false for strokes that mean nothing. */
export function studioKey(studio: Studio, stroke: StudioStroke): boolean {
  const { key, code, shiftKey, altKey, mod, repeat } = stroke
  if (mod) return undoKey(studio, stroke)
  if (altKey) {
    const view = views[trackOfDigit(code) ?? -1]
    if (view) studio.view.value = view
    return view !== undefined
  }
  if (key === ' ') {
    if (!repeat)
      void studio
        .toggle()
        .then(() => announce(studio.playing.plays.peek() ? said.transport.playing : said.transport.stopped))
    return true
  }
  const semitone = studio.piano.value ? semitoneOf(code) : null
  if (semitone !== null && !shiftKey) {
    const track = studio.track.peek()
    if (!repeat) pressNote(studio, code, track, studio.isDrum(track) ? 60 : studio.octave.peek() + semitone)
    return true
  }
  if (shiftKey && code === 'KeyR') return void toggleRecording(studio), true
  if (code === 'KeyK' && !shiftKey) return void (studio.piano.value = !studio.piano.peek()), true
  if (code === 'Comma' || code === 'Period') {
    studio.octave.value = Math.min(84, Math.max(12, studio.octave.peek() + (code === 'Period' ? 12 : -12)))
    return true
  }
  if (key === '[' || key === ']') {
    const to = Math.min(15, Math.max(0, studio.pattern.peek() + (key === ']' ? 1 : -1)))
    void studio.showPattern(to)
    announce(said.bank.shown(letterOf(to)))
    return true
  }
  const track = studio.song.peek().tracks[trackOfDigit(code) ?? -1]
  if (!track) return false
  if (shiftKey) soloTrack(studio, track.id)
  else muteTrack(studio, track.id)
  return true
}

function undoKey(studio: Studio, { key, shiftKey }: StudioStroke): boolean {
  const letter = key.toLowerCase()
  if (letter !== 'z' && letter !== 'y') return false
  const again = letter === 'y' || shiftKey
  if (again ? studio.redo() : studio.undo()) announce(again ? said.head.redo : said.head.undo)
  return true
}
