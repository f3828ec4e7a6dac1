// Keeps the words of what is built and written as they are, in the very transaction in which it changes.
import { within } from '#bedrock/bus'
import { guestbookSigned } from '#events/boards'
import { homepageWritten } from '#events/homepages'
import { journalWritten } from '#events/journal'
import { wallChanged } from '#events/walls'
import { keepWall } from '../commands/keep-wall.ts'
import { keepEntry, keepPage, keepSigned } from '../commands/keep-writings.ts'
import type { Tx } from '../owns.ts'
import { sketchReactions } from './sketch-reactions.ts'

export const writingReactions = [
  within(wallChanged, (tx: Tx, { userId }) => keepWall(tx, userId)),
  within(journalWritten, (tx: Tx, { entryId }) => keepEntry(tx, entryId)),
  // What is written there never changes; taken out, it takes its words along.
  within(guestbookSigned, (tx: Tx, { entryId }) => keepSigned(tx, entryId)),
  within(homepageWritten, async (tx: Tx, { fileIds }) => {
    for (const id of fileIds) await keepPage(tx, id)
  }),
  ...sketchReactions,
]
