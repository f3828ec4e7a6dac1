// The owner reports what the friend said, and looks into it because there is nobody else to.
import { sendMessage } from '#contract/messages'
import * as reports from '#contract/reports'
import type { Cast } from './cast.ts'

/** Every route of reports. */
export async function reportsChapter({ tell, ida, friend }: Cast): Promise<void> {
  const said = { room: 'general', content: 'Win a free kettle at kettle.example!', client_id: 'ben-0009-general' }
  const { message } = await friend.call(sendMessage, said)
  const about = { kind: 'message' as const, id: message.id }
  const { report } = await tell.http(ida, reports.makeReport, {
    body: { about, category: 'spam', words: 'The third kettle today.' },
  })
  const params = { id: report.id }
  await tell.http(ida, reports.listReports, { query: {} })
  await tell.http(ida, reports.takeReport, { params, body: { taken: true } })
  await tell.http(ida, reports.noteOnReport, { params, body: { note: 'Asked ben about the kettles.' } })
  await tell.http(ida, reports.closeReport, { params, body: { outcome: 'acted' } })
  await tell.http(ida, reports.listOwnReports, { query: {} })
}
