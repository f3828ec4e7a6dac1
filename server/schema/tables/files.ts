// Files that people sent, and the places where they stand. Their bytes lie in the file store under their names.
import type { Generated } from 'kysely'
import type { FileUse } from '#contract/files'

/** A row that is moved before a person's files are counted, so that two uploads cannot both take the last room. */
export interface FileOwnersTable {
  owner_id: number
  turn: number
}

export interface FilesTable {
  id: Generated<number>
  /** 128 random bits in base 62. */
  name: string
  owner_id: number
  made_for: FileUse
  kind: 'image' | 'audio' | 'document'
  /** `pending`: it is still coming, and `bytes` is the room kept for it. */
  state: 'pending' | 'ready'
  /** What it takes on the disk, all sizes together. */
  bytes: number
  /** `StoredSize[]` as JSON, the smallest first. */
  sizes: string
  animated: number
  duration_ms: number | null
  /** `number[]` as JSON; sealed where the file is. */
  peaks: string | null
  /** Since when it stands nowhere; null while it stands somewhere. */
  unused_since: number | null
  created_at: number
  /** The conversation for which it is sealed and in which alone it stands; null of every other file. */
  sealed_for: number | null
  /** The key of its bytes, sealed by that of the conversation; null of what is not sealed, and while it is coming. */
  sealed_key: string | null
}

export interface FileUsesTable {
  file_id: number
  /** What kind of thing it stands in, in the words of the slice that owns the thing. */
  place: string
  place_id: string
  /** Whose place it is: the audience is theirs. */
  owner_id: number
  audience: string
  /** The message in which it stands; whoever sees that sees it too. */
  entry_id: number | null
  /** When it stands there no longer; null of what stays. */
  ends_at: number | null
  /** What its sender calls it there; sealed where the file is, null of pictures and sounds. */
  called: string | null
}
