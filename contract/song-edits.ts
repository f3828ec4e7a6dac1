// Edits of a song as several send them: each of one thing that it sets, in steps, numbers and names that the house gave. There is no text in them.
import { type Static, Type } from 'typebox'
import { sizes } from './limits.ts'
import { whole } from './shapes.ts'

const number = (minimum: number, maximum: number) => Type.Number({ minimum, maximum })
const count = (minimum: number, maximum: number) => Type.Integer({ minimum, maximum })
const share = number(0, 1)

const Instrument = Type.Union(
  [
    Type.Literal('kick'),
    Type.Literal('snare'),
    Type.Literal('hat'),
    Type.Literal('openhat'),
    Type.Literal('clap'),
    Type.Literal('tom'),
    Type.Literal('wood'),
    Type.Literal('metal'),
    Type.Literal('bass'),
    Type.Literal('lead'),
    Type.Literal('pad'),
    Type.Literal('pluck'),
    Type.Literal('keys'),
    Type.Literal('bell'),
    Type.Literal('organ'),
    Type.Literal('chip'),
    Type.Literal('strings'),
    Type.Literal('choir'),
  ],
  { description: 'Who plays a track; its track is called by it.' },
)
const Scale = Type.Union([
  Type.Literal('easy'),
  Type.Literal('easy-minor'),
  Type.Literal('island'),
  Type.Literal('blues'),
  Type.Literal('normal'),
  Type.Literal('normal-minor'),
  Type.Literal('dorian'),
  Type.Literal('mixolydian'),
  Type.Literal('double-harmonic'),
  Type.Literal('harmonic-minor'),
  Type.Literal('dreamy'),
  Type.Literal('all'),
])
const TrackId = Type.String({
  pattern: '^[a-z0-9]{1,8}$',
  description: 'By which cells name their track; no page shows it.',
})
const pattern = count(0, sizes.songPatterns - 1)
const place = count(0, sizes.songTracks - 1)
const step = count(0, 63)
const note = count(0, 127)
const steps = count(1, 64)

const look = {
  velocity: count(1, 127),
  length: steps,
  chance: share,
  ratchet: count(1, 4),
  nudge: number(-0.5, 0.5),
}
const Cell = Type.Object({ step, note, ...look })

const trackLook = {
  instrument: Instrument,
  volume: number(-60, 6),
  pan: number(-1, 1),
  mute: Type.Boolean(),
  solo: Type.Boolean(),
  reverb: share,
  delay: share,
  tone: Type.Partial(Type.Object({ colour: share, attack: share, decay: share, body: share })),
}
const settings = Type.Partial(
  Type.Object({
    bpm: number(30, 300),
    perBeat: Type.Union([Type.Literal(2), Type.Literal(3), Type.Literal(4), Type.Literal(6), Type.Literal(8)]),
    beats: count(2, 16),
    swing: number(0, 0.6),
    key: count(0, 11),
    scale: Scale,
    seed: count(0, 4_294_967_295),
  }),
)
const effects = Type.Partial(
  Type.Object({
    reverb: Type.Object({ size: share, damp: share, level: share }),
    delay: Type.Object({ steps: number(0.25, 16), feedback: number(0, 0.9), level: share }),
    glue: share,
    master: number(-24, 6),
  }),
)

export const SongEdit = Type.Union(
  [
    Type.Object(
      {
        op: Type.Literal('cell'),
        pattern,
        track: TrackId,
        step,
        note,
        cell: Type.Union([Type.Object(look), Type.Null()]),
      },
      { description: 'Sets one cell, or takes it away.' },
    ),
    Type.Object(
      {
        op: Type.Literal('row'),
        pattern,
        track: TrackId,
        cells: whole(Cell, sizes.songCellsInRow, 'oldest', 'By step, then by note.'),
      },
      { description: 'All cells of one track in one pattern.' },
    ),
    Type.Object({ op: Type.Literal('song'), set: settings }, { description: 'Tempo, metre, swing, key, scale, seed.' }),
    Type.Object({ op: Type.Literal('effects'), set: effects }, { description: 'Of the effects, each whole.' }),
    Type.Object(
      { op: Type.Literal('track'), track: TrackId, set: Type.Partial(Type.Object(trackLook)) },
      { description: 'Who plays a track, and how it stands in the mix.' },
    ),
    Type.Object(
      { op: Type.Literal('add-track'), track: Type.Object({ id: TrackId, ...trackLook }), at: place },
      { description: 'One more track at a place.' },
    ),
    Type.Object({ op: Type.Literal('remove-track'), track: TrackId }, { description: 'With its cells.' }),
    Type.Object({ op: Type.Literal('move-track'), track: TrackId, at: place }, { description: 'To another place.' }),
    Type.Object({ op: Type.Literal('length'), pattern, length: steps }, { description: 'How long a pattern is.' }),
    Type.Object({ op: Type.Literal('add-pattern'), length: steps }, { description: 'An empty one more at the end.' }),
    Type.Object(
      { op: Type.Literal('drop-pattern') },
      { description: 'The last one, with its cells, if the lane does not play it.' },
    ),
    Type.Object(
      {
        op: Type.Literal('lane'),
        lane: whole(
          Type.Object({ pattern, times: steps, transpose: count(-24, 24) }),
          sizes.songSections,
          'owner',
          'What is played after what.',
        ),
      },
      { description: 'What is played after what.' },
    ),
  ],
  { description: 'One edit of a song that several share.' },
)
export type SongEdit = Static<typeof SongEdit>
