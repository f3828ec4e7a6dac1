// What of a song is played.

/** All of its lane, or one pattern; over and over, or `once`. */
export type Played = { readonly lane: true; readonly once?: true } | { readonly pattern: number; readonly once?: true }
