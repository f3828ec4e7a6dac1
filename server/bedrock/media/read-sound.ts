// Takes a sound apart by what it is.
import { readAdts } from './aac.ts'
import { readMp3 } from './mp3.ts'
import { readMp4 } from './mp4.ts'
import { readOgg } from './opus.ts'
import type { MediaFormat } from './sniff.ts'
import { damaged, type Sound } from './sound.ts'
import { readWav } from './wav.ts'
import { readWebm } from './webm.ts'

/** The sound in these bytes; throws a refusal. */
export function readSound(format: MediaFormat, bytes: Buffer): Sound {
  switch (format) {
    case 'wav':
      return readWav(bytes)
    case 'mp3':
      return readMp3(bytes)
    case 'ogg':
      return readOgg(bytes)
    case 'webm':
      return readWebm(bytes)
    case 'mp4':
      return readMp4(bytes)
    case 'adts':
      return readAdts(bytes)
    default:
      throw damaged()
  }
}
