// The owner sends a picture, looks at what they have, and takes it away again.
import { deleteFile, listFiles, uploadFile } from '#contract/files'
import { png } from '../pictures.ts'
import type { Cast } from './cast.ts'

/** Every route of files. */
export async function filesChapter({ tell, ida }: Cast): Promise<void> {
  const { file } = await tell.http(ida, uploadFile, { query: { use: 'image' }, bytes: png(640, 360) })
  await tell.http(ida, listFiles, {})
  await tell.http(ida, deleteFile, { params: { name: file.name } })
}
