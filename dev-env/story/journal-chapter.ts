// The owner writes into their journal, and the friend replies.
import { uploadFile } from '#contract/files'
import * as journal from '#contract/journal'
import { png } from '../pictures.ts'
import type { Cast } from './cast.ts'

/** Every route of journals. */
export async function journalChapter({ tell, ida, ben, owner }: Cast): Promise<void> {
  const whose = { username: owner.username }
  const begun = await tell.http(ida, journal.beginJournalEntry, {
    body: {
      client_id: 'journal-entry-01',
      title: 'The stairs',
      markdown: 'They were painted **today**.',
      audience: 'everyone',
      replies: true,
    },
  })
  const { id } = begun.entry
  const { file } = await ida.request(uploadFile, { query: { use: 'image' }, bytes: png(64, 48) })
  await tell.http(ida, journal.changeJournalEntry, {
    params: { id },
    body: { title: 'The stairs are yellow', pictures: [{ file: file.name, alt: 'Yellow stairs, seen from below' }] },
  })
  await tell.http(ida, journal.getOwnJournalEntry, { params: { id } })
  await tell.http(ida, journal.publishJournalEntry, { params: { id }, body: { ends_in_hours: null } })
  await tell.http(ida, journal.listOwnJournal, {})
  await tell.http(ben, journal.listJournal, { params: whose })
  const one = { ...whose, id }
  await tell.http(ben, journal.getJournalEntry, { params: one })
  const { reply } = await tell.http(ben, journal.replyToJournal, {
    params: one,
    body: { client_id: 'journal-reply-01', text: 'I like the yellow.' },
  })
  const which = { ...one, reply: reply.id }
  await tell.http(ida, journal.approveJournalReply, { params: which })
  await tell.http(ben, journal.listJournalReplies, { params: one })
  await tell.http(ben, journal.removeJournalReply, { params: which })
  await tell.http(ida, journal.eraseJournalEntry, { params: { id } })
}
