// Sends files to a test's house and looks at what comes of it.
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { type UploadedFile, uploadFile } from '#contract/files'
import type { Code } from '#contract/refusals'
import type { TestNeoSpace } from './neospace.ts'
import type { Person } from './person.ts'

export type FileBytes = Uint8Array<ArrayBuffer>
export type Use = UploadedFile['use']

const queryOf = (use: Use, room?: number) => (room === undefined ? { use } : { use, room })

/** Sends it and answers the file; throws what was refused. `room` is the conversation for which it is sealed. */
export const send = async (who: Person, bytes: FileBytes, use: Use = 'image', room?: number): Promise<UploadedFile> =>
  (await who.visitor.request(uploadFile, { query: queryOf(use, room), bytes })).file

/** Sends it and answers `ok` or the code. */
export async function sent(who: Person, bytes: FileBytes, use: Use = 'image', room?: number): Promise<Code | 'ok'> {
  const { body } = await who.visitor.ask(uploadFile, { query: queryOf(use, room), bytes })
  return body.ok ? 'ok' : body.code
}

/** Every piece that lies in the house's store. */
export function storedPieces(house: TestNeoSpace): string[] {
  const root = join(house.config.dataDir, 'files')
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9A-Za-z]{22}\.[a-z0-9]+$/.test(name),
  )
}

/** What this process holds open of what arrived, where the system tells. */
export function openArrivals(): string[] {
  const open = '/proc/self/fd'
  if (!existsSync(open)) return []
  return readdirSync(open)
    .map((fd) => {
      try {
        return readlinkSync(join(open, fd))
      } catch {
        // Shut since it was listed.
        return ''
      }
    })
    .filter((path) => path.includes('/.arriving/'))
}

/** A red picture of this size. */
export const photo = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } })

/** A picture as its bytes. */
export const bytesOf = async (picture: Sharp): Promise<FileBytes> => new Uint8Array(await picture.toBuffer())
