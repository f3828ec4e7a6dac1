// The process in which files of strangers are decoded. It holds no secret and no connection, so what a broken decoder may do ends with it.
import { setPriority } from 'node:os'
import { writeFileSync } from 'node:fs'
import { makeAudio } from './audio.ts'
import { makeImage } from './image.ts'
import { type MadeMedia, type MediaAnswer, MediaRefusal, type MediaTask } from './media-task.ts'

// The house's own loop goes first, and where memory ends this process ends before the house does.
setPriority(10)
if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000')

process.on('message', (task) => void answer(task as MediaTask)) // The house alone writes to this channel.
// A house that was killed takes its processes along.
process.on('disconnect', () => process.exit(0))

async function answer(task: MediaTask): Promise<void> {
  process.send?.(await made(task).then((media): MediaAnswer => ({ made: media }), refusal))
}

const made = (task: MediaTask): Promise<MadeMedia> => (task.do === 'image' ? makeImage(task) : makeAudio(task))

/** A decoder says in its own words what it does not like; people are told what to do. */
const refusal = (error: unknown): MediaAnswer => ({
  refused:
    error instanceof MediaRefusal
      ? { code: error.code, sentence: error.message }
      : { code: 'UNSUPPORTED_TYPE', sentence: 'This file is damaged, or not what it seems to be.' },
})
