// The instrument as a whole: it is given a song and strikes, and asked for sound. It knows no clock but the frames that it made, and the same code runs in an AudioWorklet and in Node.
import type { Song, Strike } from '../song.types.ts'
import { makeEffects } from './desk-of-effects.ts'
import { makeMetronome } from './metronome.ts'
import { empty, makeStereo, quantum } from './quantum.ts'
import { makeStrip, type Strip } from './strip.ts'
import { takeSlot } from './take-slot.ts'
import { toneOf } from './tone-of.ts'
import { makeWaiting } from './waiting.ts'

export interface Peaks {
  /** By the id of the track. */
  readonly tracks: Readonly<Record<string, number>>
  readonly sum: number
}

export type Engine = ReturnType<typeof makeEngine>

/** An engine without a song, which is silent. */
export function makeEngine({ sampleRate }: { readonly sampleRate: number }) {
  const desk = {
    sampleRate,
    one: new Float64Array(quantum),
    two: new Float64Array(quantum),
    shape: new Float64Array(quantum),
  }
  const buses = { sum: makeStereo(), reverb: makeStereo(), delay: makeStereo() }
  const effects = makeEffects(sampleRate)
  const metronome = makeMetronome(sampleRate)
  const waiting = makeWaiting()
  let strips: readonly Strip[] = []
  const byId = new Map<string, Strip>()
  /** How far `read` into the quantum that was made last. */
  const at = { frame: 0, read: quantum, peak: 0, presses: 0, leaving: 0 }

  const begin = (strip: Strip, note: number, force: number, seed: number, length: number | null, frame: number) =>
    takeSlot(strip, strips, frame)?.strike({ note, force, seed, tone: strip.at.tone }, frame, length)

  function startWhatIsDue(frame: number): void {
    while (waiting.next() <= frame) {
      const due = waiting.take()
      const strip = due && byId.get(due.track)
      if (strip) begin(strip, due.note, due.force, due.seed, due.length, frame)
    }
  }

  /** Ends the notes that are over; answers when the next one is. */
  function endWhatIsOver(frame: number): number {
    let next = Number.POSITIVE_INFINITY
    for (let index = 0; index < strips.length; index += 1) {
      const slots = strips[index]?.slots ?? []
      for (let place = 0; place < slots.length; place += 1) {
        const slot = slots[place]
        if (!slot) continue
        if (slot.ends() <= frame) slot.release()
        next = Math.min(next, slot.ends())
      }
    }
    return next
  }

  function renderVoices(from: number, to: number): void {
    for (let index = 0; index < strips.length; index += 1) {
      const strip = strips[index]
      if (!strip) continue
      for (let place = 0; place < strip.slots.length; place += 1) {
        const slot = strip.slots[place]
        if (slot && slot.state() !== 'free') slot.render(strip.sound.left, strip.sound.right, from, to)
      }
    }
  }

  function makeQuantum(): void {
    for (let index = 0; index < strips.length; index += 1) {
      const sound = strips[index]?.sound
      if (sound) empty(sound)
    }
    let from = 0
    while (from < quantum) {
      // First what ends, then what begins: a note that follows another does not glide out of it.
      endWhatIsOver(at.frame + from)
      startWhatIsDue(at.frame + from)
      const next = Math.min(waiting.next(), endWhatIsOver(at.frame + from)) - at.frame
      const to = Math.min(quantum, Math.max(from + 1, Math.ceil(next)))
      renderVoices(from, to)
      from = to
    }
    empty(buses.sum)
    empty(buses.reverb)
    empty(buses.delay)
    for (let index = 0; index < strips.length; index += 1) {
      const strip = strips[index]
      if (strip) strip.at.peak = Math.max(strip.at.peak, strip.fader.mix(strip.sound, buses))
    }
    effects.apply(buses)
    metronome.add(buses.sum, at.frame)
    effects.limit(buses)
    for (let index = 0; index < quantum; index += 1)
      at.peak = Math.max(at.peak, Math.abs(buses.sum.left[index] ?? 0), Math.abs(buses.sum.right[index] ?? 0))
    at.frame += quantum
    at.read = 0
    if (at.leaving > 0) forgetWhatIsGone()
  }

  function forgetWhatIsGone(): void {
    strips = strips.filter(({ at: state, fader }) => !state.leaving || !fader.isSilent())
    at.leaving = strips.filter(({ at: state }) => state.leaving).length
  }

  return {
    /** Frames made so far, whole quanta; a strike for an earlier one sounds at once. */
    frame: (): number => at.frame,
    /** Takes a song or its next version. Nothing is heard of the change but what was changed. */
    load(song: Song): void {
      const first = strips.length === 0
      const alone = song.tracks.some(({ solo }) => solo)
      const next = song.tracks.map((track) => {
        const known = byId.get(track.id)
        return known?.instrument === track.instrument ? known : makeStrip(track, desk)
      })
      const gone = strips.filter((strip) => !next.includes(strip))
      for (const strip of gone) {
        strip.at.leaving = true
        strip.fader.silence()
      }
      at.leaving = gone.length
      byId.clear()
      for (const [index, strip] of next.entries()) {
        const track = song.tracks[index]
        if (!track) continue
        strip.at.tone = toneOf(track)
        strip.fader.set(track, !track.mute && (!alone || track.solo))
        if (first || !strips.includes(strip)) strip.fader.settle()
        byId.set(track.id, strip)
      }
      strips = [...next, ...gone]
      effects.load(song)
      if (first) effects.settle()
    },
    /** A strike of the song, at a frame that may be yet to come. */
    strike({ track, note, force, seed, length }: Strike, atFrame: number, framesPerStep: number): void {
      const place = waiting.add(Math.max(atFrame, at.frame))
      if (!place) return
      place.track = track
      place.note = note
      place.force = force
      place.seed = seed
      place.length = length * framesPerStep
    },
    /** A key goes down, and sounds with the next quantum. */
    press(track: string, note: number, force: number): void {
      const strip = byId.get(track)
      at.presses += 1
      if (strip) begin(strip, note, force, at.presses, null, at.frame)
    },
    /** It comes up. */
    release(track: string, note: number): void {
      for (const slot of byId.get(track)?.slots ?? []) if (slot.isHeld(note)) slot.release()
    },
    click: (atFrame: number, strong: boolean): void => metronome.at(atFrame, strong),
    /** Nothing more begins, keys come up, and what sounds rings out. */
    hush(): void {
      waiting.clear()
      metronome.clear()
      for (const { slots } of strips) for (const slot of slots) if (slot.state() === 'sounding') slot.release()
    },
    /** How many notes sound, those that are being taken away not counted. */
    sounding: (): number =>
      strips.reduce((sum, { slots }) => sum + slots.filter((slot) => slot.state() === 'sounding').length, 0),
    /** Fills both with what comes next, `limiterDelay` frames late. */
    render(left: Float32Array, right: Float32Array): void {
      let done = 0
      while (done < left.length) {
        if (at.read === quantum) makeQuantum()
        const count = Math.min(quantum - at.read, left.length - done)
        for (let index = 0; index < count; index += 1) {
          left[done + index] = buses.sum.left[at.read + index] ?? 0
          right[done + index] = buses.sum.right[at.read + index] ?? 0
        }
        at.read += count
        done += count
      }
    },
    /** The highest samples since they were last asked for. */
    peaks(): Peaks {
      const tracks: Record<string, number> = {}
      for (const [id, strip] of byId) {
        tracks[id] = strip.at.peak
        strip.at.peak = 0
      }
      const sum = at.peak
      at.peak = 0
      return { tracks, sum }
    },
  }
}
