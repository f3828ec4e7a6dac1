// Makes a sound anew: its container is taken apart, the frames are counted for how long it really lasts and decoded for how loud it is, and one plain file is written of them. Runs in a media process.
import { type AudioTask, type MadeMedia, MediaRefusal } from './media-task.ts'
import { readSource, writePiece } from './places.ts'
import { readSound } from './read-sound.ts'
import { damaged } from './sound.ts'

/** The name of a sound's one piece. */
const piece = 'sound'

/** Refuses what lasts too long before it is decoded. */
export async function makeAudio(task: AudioTask): Promise<MadeMedia> {
  const { format, maxMs, points, cut } = task
  const whole = readSound(format, await readSource(task))
  const sound = cut ? whole.within(cut) : whole
  if (sound.durationMs > maxMs)
    throw new MediaRefusal('TOO_LARGE', `This sound lasts longer than ${Math.round(maxMs / 1_000)} seconds. Cut it.`)
  if (sound.durationMs === 0) throw damaged()
  const peaks = await sound.peaks(points)
  await writePiece(task, piece, sound.file)
  return {
    sizes: [{ size: piece, type: sound.type, bytes: sound.file.length, width: null, height: null }],
    animated: false,
    durationMs: sound.durationMs,
    peaks,
  }
}
