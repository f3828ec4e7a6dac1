// Tests that take minutes: `npm run test:all` runs them, `npm test` leaves them out and says so.

/** By project of `vitest.config.ts`, the patterns of their files. */
export const longTests: Readonly<Record<string, readonly string[]>> = {
  unit: ['song/{dsp/render-speed,house/house-loudness}.test.ts', 'cats/speech/simulate/five-hundred-days.test.ts'],
  scenarios: ['server/slices/residents/residents-month.test.ts'],
  laws: ['test/laws/{kill-pushes,log-programs-in-trouble,new-slice,search-speed}.test.ts'],
  postgres: [
    'server/slices/**/*.test.ts',
    'test/laws/{edge,kill-postgres,log-*}.test.ts',
    'test/dialects/copy-large.test.ts',
    'test/laws/rt/canaries.test.ts',
  ],
  cluster: ['test/cluster/under-fire.test.ts', 'test/laws/rt/*.test.ts'],
  redis: ['test/cluster/{alike,company,counted,leading,rights,under-fire}.test.ts', 'test/laws/rt/*.test.ts'],
  browser: [
    'test/browser/{heavy-walls,hostile,hostile-house,hostile-people,hostile-scripts,hostile-walls}.test.ts',
    'test/browser/{lobby,wall}-frames.test.ts',
    'test/browser/{sketches,sketches-elsewhere,sketches-frames,sketches-replay,sketches-said,starters,worlds}.test.ts',
    'test/browser/{calling,company,derive,direct-reading,directory,documents,faces,homepages,house-emoji,house-emoji-pack,house-emoji-stuck,journal-emoji,journal-pictures,leaving,link-cards,muted-words,own-cat,passkeys,shut-page,slowing-down,song-load,sound,sound-cues,sound-skins,sound-songs,stuck,voice,ways}.test.ts',
    'test/browser/wall-{bars,buttons,cards,fitting,guestbook,hands,invited,layouts,made-fit,overlaid,past,pictures,rows,seen,stickers,tables,things,whole,writing}.test.ts',
  ],
}

/** What `npm test` leaves out within files that it runs. */
export const longCases =
  'axe in high contrast, and on each room in both themes at both widths; the crawl of all pages as members, and in the other width'

/** What this tier leaves out of a project; a run by hand leaves out nothing. */
export const leftOut = (project: string, tier: string | undefined): readonly string[] =>
  tier === 'test' ? (longTests[project] ?? []) : []
