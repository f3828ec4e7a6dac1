// What is wrong with something that was to be a song, an edit of one, or a file that one was to be made of: codes and values, whose sentences stand with the words.

export type SongFaultCode =
  /** No JSON at all. */
  | 'json'
  /** No object where one must be, or nothing that looks like a song. */
  | 'object'
  /** No list where one must be. */
  | 'list'
  /** Written by a newer program. */
  | 'version'
  | 'missing'
  /** No number, or none that is finite. */
  | 'number'
  /** A number with a fraction where there may be none. */
  | 'whole'
  /** Below `least` or above `most`. */
  | 'range'
  /** Neither true nor false. */
  | 'flag'
  /** None of the names there are. */
  | 'choice'
  /** Empty, longer than `most`, or with characters that cannot be seen. */
  | 'name'
  /** Not `[a-z0-9]{1,8}`. */
  | 'id'
  /** Stands there already: an id, or a note at a step. */
  | 'twice'
  /** More than `most`. */
  | 'many'
  /** Names a track that is not there. */
  | 'track'
  /** Names a pattern that is not there. */
  | 'pattern'
  /** The last of its kind, which stays. */
  | 'last'
  /** More bytes than `most`. */
  | 'bytes'
  /** No MIDI file. */
  | 'midi'
  /** One of a type that holds several songs. */
  | 'midi-format'
  /** One that counts frames of film, or nothing, instead of beats. */
  | 'midi-time'
  /** One without notes. */
  | 'midi-empty'

export interface SongFault {
  readonly code: SongFaultCode
  /** Where: `patterns[0].cells.kick[3].note`. */
  readonly path: string
  /** What stood there, in short. */
  readonly value: string | number | boolean | null
  readonly least?: number
  readonly most?: number
}
