// What one's anthem becomes: a sound that was sent, or a song that is published in this house.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { publishedFor } from '#slices/sketches/index'
import type { Tx } from '../owns.ts'
import type { ProfileChange } from '../parts/clean-profile.ts'

const noSong = { anthem_song: null, anthem_revision: null } as const

/** [WALL-1.10] The columns that change, and no others. Refuses with VALIDATION both at once and what is no song, with NOT_FOUND a song that others cannot hear. */
export async function anthemColumns(tx: Tx, actor: Actor, { anthem, anthem_song: name }: ProfileChange) {
  if (anthem && name)
    refuse('VALIDATION', 'An anthem is a sound or a song, not both. Choose one of them.', {
      fields: { anthem_song: 'stands beside a sound' },
    })
  if (name) return { anthem: null, ...(await songNamed(tx, actor, name)) }
  return {
    ...(anthem === undefined ? {} : { anthem }),
    ...(anthem || name === null ? noSong : {}),
  }
}

async function songNamed(tx: Tx, actor: Actor, name: string) {
  const { kind, revision, visibility } = await publishedFor(tx.db, actor.id, name)
  if (kind !== 'song')
    refuse('VALIDATION', 'A sketch is no anthem. Choose a song.', { fields: { anthem_song: 'is not a song' } })
  if (visibility === 'private')
    refuse('NOT_FOUND', 'This song is for you alone, so nobody would hear it. Publish it for others first.')
  return { anthem_song: name, anthem_revision: revision }
}
