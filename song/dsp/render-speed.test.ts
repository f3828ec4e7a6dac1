// How fast a song is rendered in Node: the figures are in docs/performance.md.
import { expect, test } from 'vitest'
import { loudSong } from '#dev-env/songs'
import { houseSongs } from '../house/index.ts'
import { renderSong, secondsOf } from './render-song.ts'

/** Milliseconds of one processor, whatever else the machine does meanwhile. */
function spent(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

test('SONG-1.56 three minutes of a song take less than ten seconds', () => {
  const song = houseSongs.courtyard()
  const { lane } = song
  const long = { ...song, lane: [...lane, ...lane, ...lane].slice(0, 20) }
  const seconds = secondsOf(long)
  expect(seconds).toBeGreaterThan(175)
  const ms = spent(() => renderSong(long))
  console.log(`${seconds.toFixed(0)} s of courtyard: ${(ms / 1_000).toFixed(1)} s of processor`)
  expect((ms * 180) / seconds).toBeLessThan(10_000)
}, 120_000)

test('SONG-1.56 twelve tracks that strike at every step take less than a quarter of a core', () => {
  const song = loudSong(16)
  const ms = spent(() => renderSong(song))
  console.log(`twelve tracks: ${(ms / secondsOf(song) / 10).toFixed(1)} % of a core`)
  expect(ms / secondsOf(song) / 1_000).toBeLessThan(0.25)
}, 120_000)
