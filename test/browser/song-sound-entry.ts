// What the tests of sound load into a page: the player and the renderer as pages have them, within reach of a test.
import { makeSongPlayer } from '../../web/sound/song-player.ts'
import { renderWav } from '../../web/sound/render-wav.ts'

Object.assign(globalThis, { makeSongPlayer, renderWav })
