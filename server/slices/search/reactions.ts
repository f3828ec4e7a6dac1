// Keeps the index as the house is, in the very transaction in which something is said, changed or taken away.
import { within } from '#bedrock/bus'
import { accountErased, accountOpened } from '#events/accounts'
import * as facts from '#events/messages'
import { profileChanged } from '#events/profiles'
import { forgetMessage, keepMessage, rewordMessage } from './commands/keep-message.ts'
import { forgetPerson, keepPerson } from './commands/keep-person.ts'
import { forgetWall } from './commands/keep-wall.ts'
import type { Tx } from './owns.ts'
import { writingReactions } from './parts/writing-reactions.ts'

export const reactions = [
  ...writingReactions,
  within(facts.messageSent, async (tx: Tx, { message, sealed }) => {
    if (!sealed) await keepMessage(tx, message)
  }),
  within(facts.messageEdited, async (tx: Tx, { message, sealed }) => {
    if (!sealed) await rewordMessage(tx, message)
  }),
  within(facts.messageHidden, async (tx: Tx, { message, sealed }) => {
    if (!sealed) await rewordMessage(tx, message)
  }),
  within(facts.messageDeleted, (tx: Tx, { message }) => forgetMessage(tx, message.id)),
  within(facts.messageErased, (tx: Tx, { message }) => forgetMessage(tx, message.id)),
  within(accountOpened, (tx: Tx, { userId }) => keepPerson(tx, userId)),
  within(profileChanged, (tx: Tx, { userId }) => keepPerson(tx, userId)),
  within(accountErased, async (tx: Tx, { userId }) => {
    await forgetPerson(tx, userId)
    await forgetWall(tx, userId)
  }),
]
