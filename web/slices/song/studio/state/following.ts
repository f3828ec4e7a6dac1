// Going along with what plays: the pattern of the section that sounds, and the part of it where it is.
import { pageOf } from '../edit/places.ts'
import type { Studio } from './studio.ts'

/** Shows what sounds while `studio.follows`; until the answer is called. */
export const follow = (studio: Studio): (() => void) =>
  studio.playing.onPlace(({ playing, section, within }) => {
    if (!playing || !studio.follows.peek()) return
    const { song, pattern, page } = studio
    const heard = studio.heardPattern(section)
    if (heard !== pattern.peek()) void studio.showPattern(heard)
    const part = Math.floor(within / pageOf(song.peek()))
    if (part !== page.peek()) page.value = part
  })
