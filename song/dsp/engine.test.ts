// The engine as a whole: the same sound whatever the pieces, bounded voices, a mixer that is heard, a sum that never passes its ceiling, and nothing that clicks.
import { describe, expect, test } from 'vitest'
import { cellAt, loudSong, songOf, trackOf } from '#dev-env/songs'
import { decibels, peakOf, rate, rmsOf } from '#dev-env/struck'
import type { Song } from '#song/song.types'
import { makeTruePeak } from './effects/true-peak.ts'
import { makeEngine } from './engine.ts'
import { renderSong } from './render-song.ts'
import { mostVoices } from './take-slot.ts'

const strike = (track: string, note: number, length = 4) => ({ at: 0, length, track, note, force: 0.8, seed: 3 })

interface Heard {
  readonly left: Float32Array
  readonly right: Float32Array
}
/** Renders an engine for some frames, in pieces of a size. */
function heard(engine: ReturnType<typeof makeEngine>, frames: number, piece = 128): Heard {
  const sound = { left: new Float32Array(frames), right: new Float32Array(frames) }
  for (let at = 0; at < frames; at += piece)
    engine.render(sound.left.subarray(at, at + piece), sound.right.subarray(at, at + piece))
  return sound
}
const loaded = (song: Song) => {
  const engine = makeEngine({ sampleRate: rate })
  engine.load(song)
  return engine
}
/** How sharply a sound bends from one sample to the next: a tone of a low pitch hardly does, a click does. */
function bend(sound: Float32Array, from = 2, to = sound.length): number {
  let most = 0
  for (let at = Math.max(from, 2); at < to; at += 1)
    most = Math.max(most, Math.abs((sound[at] ?? 0) - 2 * (sound[at - 1] ?? 0) + (sound[at - 2] ?? 0)))
  return most
}
/** Low and without overtones, so that nothing in it is sharp but what is wrong; its click is left out. */
const soft = { colour: 0, body: 0 } as const
const lead = songOf([trackOf('lead')], { lead: [cellAt(0, 60, { length: 8 })] })

describe('sameness', () => {
  test('SONG-1.43 two renders are the same bits', () => {
    const render = (): Heard => {
      const engine = loaded(loudSong(1))
      for (const [index, { id }] of loudSong(1).tracks.entries()) engine.strike(strike(id, 60), index * 500, 4_000)
      return heard(engine, 12_000)
    }
    expect(render()).toEqual(render())
  })

  test('SONG-1.43 pieces of any size give the same bits', () => {
    const sounds = [128, 32, 441, 8_192].map((piece) => {
      const engine = loaded(loudSong(1))
      for (const [index, track] of ['kick', 'bass', 'pad', 'pluck'].entries())
        engine.strike(strike(track, 48 + index), 1_000 + index * 777, 4_000)
      return heard(engine, 30_000, piece).left
    })
    for (const sound of sounds) expect(sound).toEqual(sounds[0])
  })

  test('SONG-1.43 a strike begins at its own frame', () => {
    const [early, late] = [1_000, 1_013].map((frame) => {
      const engine = loaded(songOf([trackOf('kick')], {}))
      engine.strike(strike('kick', 60), frame, 4_000)
      return heard(engine, 8_192).left
    })
    expect(early?.subarray(0, 4_000)).toEqual(late?.subarray(13, 4_013))
  })
})

describe('voices', () => {
  test('SONG-1.45 however many are struck, so many sound', () => {
    const song = songOf(
      ['pad', 'strings', 'keys', 'organ', 'choir', 'bell'].map((name) => trackOf(name as 'pad', { volume: -24 })),
      {},
    )
    const engine = loaded(song)
    for (let index = 0; index < 160; index += 1)
      engine.strike(strike(song.tracks[index % 6]?.id ?? '', 40 + (index % 40), 4), index * 300, 20_000)
    const { left } = heard(engine, 64_000)
    expect(engine.sounding()).toBeLessThan(mostVoices + 1)
    expect(engine.sounding()).toBeGreaterThan(mostVoices - 8)
    expect(left.every(Number.isFinite)).toBe(true)
  })

  test('SONG-1.45 what makes room for another does not click', () => {
    const engine = loaded(songOf([trackOf('organ', { tone: soft, volume: -12 })], {}))
    for (let index = 0; index < 12; index += 1) engine.strike(strike('organ', 24 + index, 64), 0, 4_000)
    heard(engine, 32_000)
    engine.strike(strike('organ', 36, 64), engine.frame(), 4_000)
    const after = bend(heard(engine, 4_096).left)
    expect(engine.sounding()).toBe(12)
    expect(after).toBeLessThan(0.0005)
  })

  test('SONG-1.45 the closed hat chokes the open one', () => {
    const hats = songOf([trackOf('hat'), trackOf('openhat')], {})
    const [alone, choked] = [false, true].map((closes) => {
      const engine = loaded(hats)
      engine.strike(strike('openhat', 60), 0, 4_000)
      if (closes) engine.strike({ ...strike('hat', 60), force: 0.1 }, 6_000, 4_000)
      return heard(engine, 30_000).left
    })
    if (!alone || !choked) throw new Error('nothing was heard')
    expect(rmsOf(alone, 0.4, 0.1)).toBeGreaterThan(-60)
    expect(rmsOf(choked, 0.4, 0.1)).toBeLessThan(-80)
  })

  test('SONG-1.45 the bass is one voice, and overlapping notes glide', () => {
    const engine = loaded(songOf([trackOf('bass')], {}))
    engine.strike(strike('bass', 36, 4), 0, 4_000)
    engine.strike(strike('bass', 48, 4), 12_000, 4_000)
    const { left } = heard(engine, 40_000)
    expect(engine.sounding()).toBeLessThan(2)
    expect(bend(left, 11_000, 16_000)).toBeLessThan(bend(left, 3_000, 11_000) * 1.5)
  })

  test('SONG-1.45 a held key sounds until it is let go', () => {
    const engine = loaded(lead)
    engine.press('lead', 60, 0.8)
    heard(engine, rate)
    expect(rmsOf(heard(engine, 4_096).left, 0, 0.09)).toBeGreaterThan(-40)
    engine.release('lead', 60)
    heard(engine, 2 * rate)
    expect(engine.sounding()).toBe(0)
    engine.press('nobody', 60, 0.8)
    expect(engine.sounding()).toBe(0)
  })

  test('SONG-1.45 hushed, nothing more begins and everything rings out', () => {
    const engine = loaded(lead)
    engine.strike(strike('lead', 60, 64), 0, 4_000)
    engine.strike(strike('lead', 64, 64), 9_000, 4_000)
    heard(engine, 4_096)
    engine.hush()
    heard(engine, 3 * rate)
    expect(engine.sounding()).toBe(0)
  })
})

describe('the mixer', () => {
  const level = (track: Partial<(typeof lead)['tracks'][number]>, others: Song['tracks'] = []) => {
    const engine = loaded({ ...lead, tracks: [trackOf('lead', track), ...others] })
    engine.strike(strike('lead', 60, 8), 0, 4_000)
    const { left, right } = heard(engine, 24_000)
    return { left: rmsOf(left, 0.1, 0.3), right: rmsOf(right, 0.1, 0.3) }
  }

  test('SONG-1.46 volume is in decibels, −60 is silence, mute and solo are heeded', () => {
    const middle = level({})
    expect(level({ volume: -12 }).left - middle.left).toBeCloseTo(-12, 1)
    for (const silent of [level({ volume: -60 }), level({ mute: true }), level({}, [trackOf('kick', { solo: true })])])
      expect(Math.max(silent.left, silent.right)).toBeLessThan(-150)
    expect(level({ solo: true }, [trackOf('kick')]).left).toBeCloseTo(middle.left, 2)
  })

  test('SONG-1.46 wherever a track stands, it is equally loud', () => {
    const power = ({ left, right }: { left: number; right: number }): number => 10 ** (left / 10) + 10 ** (right / 10)
    const kick = (pan: number) => {
      const engine = loaded(songOf([trackOf('kick', { pan })], {}))
      engine.strike(strike('kick', 60), 0, 4_000)
      const { left, right } = heard(engine, 24_000)
      return { left: rmsOf(left, 0, 0.3), right: rmsOf(right, 0, 0.3) }
    }
    const middle = kick(0)
    for (const pan of [-1, -0.5, 0.3, 1]) expect(power(kick(pan)) / power(middle)).toBeCloseTo(1, 3)
    expect(kick(-1).right).toBeLessThan(-100)
    expect(kick(1).left).toBeLessThan(-100)
  })

  test('SONG-1.46 nothing that is moved while it sounds is heard as steps', () => {
    const organ = songOf([trackOf('organ', { tone: soft })], {})
    const change = (next: Partial<Song['tracks'][number]>): number => {
      const engine = loaded(organ)
      engine.strike(strike('organ', 28, 64), 0, 4_000)
      heard(engine, 32_000)
      engine.load({ ...organ, tracks: [trackOf('organ', { tone: soft, ...next })] })
      return bend(heard(engine, 16_000).left)
    }
    expect(change({})).toBeLessThan(0.00005)
    for (const next of [{ volume: -40 }, { pan: 1 }, { mute: true }, { volume: 6 }])
      expect(change(next), JSON.stringify(next)).toBeLessThan(0.0005)
  })

  test('SONG-1.46 a track that goes is faded, one that comes is heard', () => {
    const engine = loaded(lead)
    engine.strike(strike('lead', 60, 64), 0, 4_000)
    const before = bend(heard(engine, 16_000).left, 2_000)
    engine.load(songOf([trackOf('keys')], {}))
    const after = heard(engine, 16_000).left
    expect(bend(after)).toBeLessThan(before * 1.5)
    expect(rmsOf(after, 0.2, 0.1)).toBeLessThan(-100)
    engine.strike(strike('keys', 60, 8), engine.frame(), 4_000)
    expect(rmsOf(heard(engine, 16_000).left, 0.1, 0.2)).toBeGreaterThan(-40)
  })

  test('SONG-1.46 peaks are told by track, and begin anew when they were told', () => {
    const engine = loaded(songOf([trackOf('kick'), trackOf('snare')], {}))
    engine.strike(strike('kick', 60), 0, 4_000)
    heard(engine, 8_192)
    const { tracks, sum } = engine.peaks()
    expect(tracks['kick']).toBeGreaterThan(0.1)
    expect(tracks['snare']).toBe(0)
    expect(sum).toBeGreaterThan(0.1)
    expect(engine.peaks().tracks['kick']).toBe(0)
  })
})

describe('the sum', () => {
  test('SONG-1.47 twelve loud tracks stay below −1 dBFS, between the samples too, and are numbers', () => {
    const { left, right } = renderSong(loudSong(1))
    for (const side of [left, right]) {
      expect(side.every(Number.isFinite)).toBe(true)
      expect(decibels(peakOf(side))).toBeLessThan(-0.99)
      const between = makeTruePeak(side.length).of(Float64Array.from(side))
      expect(decibels(between)).toBeLessThan(-0.7)
      const mean = side.reduce((sum, value) => sum + value, 0) / side.length
      expect(Math.abs(mean)).toBeLessThan(0.001)
    }
  })

  test('SONG-1.47 what is not loud passes the limiter as it is', () => {
    const quiet = { ...lead, effects: { ...lead.effects, master: -12 } }
    const [low, lower] = [quiet, { ...quiet, effects: { ...quiet.effects, master: -18 } }].map(
      (song) => renderSong(song).left,
    )
    if (!low || !lower) throw new Error('nothing was heard')
    expect(rmsOf(low, 0.1, 0.3) - rmsOf(lower, 0.1, 0.3)).toBeCloseTo(6, 3)
  })

  test('SONG-1.47 a metronome clicks on time, and louder songs hide it not', () => {
    const engine = loaded(lead)
    engine.click(1_000, true)
    const { left } = heard(engine, 8_192)
    expect(peakOf(left.subarray(0, 1_200))).toBe(0)
    expect(peakOf(left.subarray(1_256, 2_600))).toBeGreaterThan(0.2)
  })
})
