// How fast a song is rendered in Node, by a process of its own, because what runs tests makes every call slower: the figures are in docs/performance.md.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const file = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)

/** Milliseconds of one processor, whatever else the machine does meanwhile, and the seconds of sound made in them. */
function spentOnce(song: string): { readonly ms: number; readonly seconds: number } {
  const program = `
    import { renderSong, secondsOf } from ${file('./render-song.ts')}
    import { houseSongs } from ${file('../house/index.ts')}
    import { loudSong } from ${file('../../dev-env/songs.ts')}
    const song = ${song}
    const { user, system } = process.cpuUsage()
    renderSong(song)
    const after = process.cpuUsage()
    console.log(JSON.stringify({ ms: (after.user + after.system - user - system) / 1000, seconds: secondsOf(song) }))
  `
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  // As it was written above.
  return JSON.parse(stdout) as { ms: number; seconds: number }
}

/** The least of at most three, because what runs beside it on the same core only adds; it ends with the first that is below `enough` milliseconds a second. */
function spent(song: string, enough: number): { readonly ms: number; readonly seconds: number } {
  let least = spentOnce(song)
  for (let tries = 1; tries < 3 && least.ms / least.seconds >= enough; tries += 1) {
    const again = spentOnce(song)
    if (again.ms < least.ms) least = again
  }
  return least
}

test('SONG-1.56 three minutes of a song take less than ten seconds', () => {
  const { ms, seconds } = spent(
    `(({ lane, ...song }) => ({ ...song, lane: [...lane, ...lane, ...lane].slice(0, 20) }))(houseSongs.courtyard())`,
    10_000 / 180,
  )
  console.log(`${seconds.toFixed(0)} s of courtyard: ${(ms / 1_000).toFixed(1)} s of processor`)
  expect(seconds).toBeGreaterThan(175)
  expect((ms * 180) / seconds).toBeLessThan(10_000)
}, 120_000)

test('SONG-1.56 twelve tracks that strike at every step take less than a quarter of a core', () => {
  const { ms, seconds } = spent('loudSong(16)', 250)
  console.log(`twelve tracks: ${(ms / seconds / 10).toFixed(1)} % of a core`)
  expect(ms / seconds / 1_000).toBeLessThan(0.25)
}, 120_000)
