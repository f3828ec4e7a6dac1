// The owner sends a picture, shows it in a room, looks at what they have, and takes it away again.
import { deleteFile, getFileTicket, listFiles, uploadFile } from '#contract/files'
import { postMessage } from '#contract/messages'
import { png } from '../pictures.ts'
import type { Cast } from './cast.ts'

/** Every route of files. */
export async function filesChapter({ tell, ida }: Cast): Promise<void> {
  const { file } = await tell.http(ida, uploadFile, { query: { use: 'image' }, bytes: png(640, 360) })
  await tell.http(ida, postMessage, {
    params: { room: 'kitchen' },
    body: {
      content: '',
      client_id: 'ida-0004-kitchen',
      attachments: [{ file: file.name, alt: 'The pot, from above' }],
      warning: 'Makes hungry',
    },
  })
  await tell.http(ida, getFileTicket, {})
  await tell.http(ida, listFiles, {})
  await tell.http(ida, deleteFile, { params: { name: file.name } })
}
