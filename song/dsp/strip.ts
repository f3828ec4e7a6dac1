// A track as it sounds: its voices, its fader, its controls.
import { type Instrument, isPitched } from '../instruments.ts'
import type { Track } from '../song.types.ts'
import { makeFader } from './fader.ts'
import { makeStereo } from './quantum.ts'
import { makeSlot, type Slot } from './slot.ts'
import { toneOf } from './tone-of.ts'
import type { Desk } from './voice.ts'
import { makeVoice } from './voices/index.ts'

/** How many notes of a track sound at once, and how many more there are to fade away meanwhile. */
const room = { pitched: { notes: 12, more: 6 }, drum: { notes: 5, more: 3 } } as const

/** What a strike ends of others, because it is the same metal or the same skin. */
const chokes: Partial<Record<Instrument, readonly Instrument[]>> = {
  hat: ['hat', 'openhat'],
  openhat: ['openhat', 'hat'],
  kick: ['kick'],
}

export type Strip = ReturnType<typeof makeStrip>

/** The strip of a track. Its voices are made here, and none later. */
export function makeStrip(track: Track, desk: Desk) {
  const { instrument } = track
  const { notes, more } = isPitched(instrument) ? room.pitched : room.drum
  const alone = instrument === 'bass'
  const count = alone ? 1 : notes + more
  const slots: readonly Slot[] = Array.from({ length: count }, () => makeSlot(makeVoice[instrument](desk), desk))
  const fader = makeFader(desk.sampleRate)
  const at = { tone: toneOf(track), peak: 0, leaving: false }
  return {
    id: track.id,
    instrument,
    slots,
    fader,
    sound: makeStereo(),
    at,
    /** Never two notes at once: what comes goes on from what was. */
    alone,
    notes,
    chokes: chokes[instrument] ?? [],
    isSounding(): boolean {
      for (let index = 0; index < slots.length; index += 1) if (slots[index]?.state() !== 'free') return true
      return false
    },
  }
}
