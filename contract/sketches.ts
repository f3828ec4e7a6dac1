// Sketches: code that people write, run, keep as numbered revisions, publish and remix. Code is text here; what runs it is the browser's runner.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { FileName } from './modules.ts'
import { Person, Seed } from './people.ts'
import { Instant, Nothing, Nullable, pageOf, Rev, Username, whole } from './shapes.ts'

export const SketchName = Type.String({
  pattern: '^[A-Za-z0-9]{12}$',
  description: 'The random name of a sketch, by which it is found; whoever has it may look at an unlisted one.',
})
export const WorkKind = Type.Union(
  [
    Type.Literal('p5'),
    Type.Literal('three'),
    Type.Literal('canvas'),
    Type.Literal('shader'),
    Type.Literal('svg'),
    Type.Literal('html'),
    Type.Literal('song'),
  ],
  { description: 'What its code is written for; of a song, the code is its JSON in canonical form.' },
)
export const SketchNeed = Type.Union(
  [Type.Literal('sound'), Type.Literal('pointer'), Type.Literal('keyboard'), Type.Literal('world')],
  {
    description: 'What its code asks for beyond looking, in a line `//@needs`; a viewer is asked before its first run.',
  },
)
export const Shelf = Type.Union([Type.Literal('code'), Type.Literal('songs')], {
  description: 'What runs, or what is played.',
})
export type Shelf = Static<typeof Shelf>
export const Visibility = Type.Union([Type.Literal('private'), Type.Literal('unlisted'), Type.Literal('public')], {
  description: 'For its maker alone; for whoever has its address; also in the gallery.',
})
export const Licence = Type.Union(
  [
    Type.Literal('all-rights'),
    Type.Literal('cc0'),
    Type.Literal('cc-by'),
    Type.Literal('cc-by-sa'),
    Type.Literal('cc-by-nc'),
    Type.Literal('mit'),
  ],
  {
    description:
      'What others may do with it outside of this house. Inside it, whoever may read it may remix it, and its maker is named.',
  },
)
/** The house counts bytes, and says the limit in a sentence; the schema only bounds what is read. */
const Code = Type.String({ maxLength: sizes.sketchBytes * 2, description: 'At most 128 KiB of UTF-8.' })
const RevisionNumber = Type.Integer({
  minimum: 1,
  maximum: 2_147_483_647,
  description: 'The number of a revision, from 1.',
})
const drawn = { minimum: 0, maximum: 4_294_967_295 }
const Tag = Type.String({ pattern: '^[a-z0-9-]{2,24}$' })
const described = {
  title: Type.String({ maxLength: sizes.sketchTitleCharacters * 4 }),
  caption: Type.String({ maxLength: sizes.sketchCaptionCharacters * 4 }),
  alt: Type.String({ maxLength: sizes.altCharacters * 4, description: 'What one would see, for those who do not.' }),
  tags: whole(Tag, sizes.sketchTags, 'owner'),
  licence: Licence,
}

/** The same for everyone who may see it. */
export const Sketch = Type.Object(
  {
    name: SketchName,
    kind: WorkKind,
    maker: Nullable(Person),
    ...described,
    visibility: Visibility,
    revision: Nullable(
      Type.Integer({ minimum: 1, description: 'The published revision; null of what was never published.' }),
    ),
    needs: whole(SketchNeed, 4, 'alphabetical'),
    thumbnail: Nullable(
      Type.Object({ url: Type.String({ maxLength: 300 }), srcset: Nullable(Type.String({ maxLength: 2_000 })) }),
      { description: 'A picture that was drawn from its seed.' },
    ),
    notes: Nullable(
      Type.String({
        maxLength: 256,
        description:
          'Of a song, its notes in small: 96 columns by 12 rows of pitch and 4 of what is struck, from above, a bit each, in base64.',
      }),
    ),
    seed: Type.Integer({ ...drawn, description: 'The seed of its picture, and of its first run.' }),
    parent: Nullable(
      Type.Object({
        name: Nullable(SketchName),
        revision: Type.Integer({ minimum: 1 }),
        title: Type.String(),
        maker: Nullable(Person),
      }),
      {
        description:
          'What it was made from; name and maker are null and the title is empty where that is gone or not for the caller.',
      },
    ),
    gone: Type.Boolean({ description: 'It was deleted; its place in the lineage stays.' }),
    published_at: Nullable(Instant),
    changed_at: Instant,
  },
  { description: 'A sketch without its code.' },
)
export type Sketch = Static<typeof Sketch>

export const Revision = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  hash: Type.String({ description: 'SHA-256 of kind and code, hexadecimal.' }),
  needs: whole(SketchNeed, 4, 'alphabetical'),
  published: Type.Boolean(),
  created_at: Instant,
})
export const OwnSketch = Type.Object(
  {
    sketch: Sketch,
    code: Code,
    rev: Rev,
    newest: Nullable(Type.Integer({ minimum: 1, description: 'Its newest kept revision.' })),
  },
  { description: 'A sketch as its maker has it: title, needs and code are those of the draft.' },
)
const at = Type.Object({ name: SketchName })
const own = Type.Object({ own: OwnSketch })

export const listOwnSketches = route({
  method: 'GET',
  path: '/api/me/sketches',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'One’s own sketches, the last changed first; of one shelf, or of both.',
  query: Type.Object({ shelf: Type.Optional(Shelf), before: Type.Optional(SketchName) }),
  data: pageOf(Sketch),
})
export const createSketch = route({
  method: 'POST',
  path: '/api/me/sketches',
  policy: 'signed-in',
  limit: 'keep_sketch',
  speaks: true,
  bodyBytes: sizes.sketchBodyBytes,
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG', 'QUOTA'],
  status: 201,
  summary:
    'Begins a sketch, which is private; with `from` it is a remix, whose maker is named and told. A remix of a song is a song, and of nothing else.',
  body: Type.Object({
    kind: WorkKind,
    title: described.title,
    code: Code,
    from: Type.Optional(Type.Object({ name: SketchName, revision: RevisionNumber })),
  }),
  data: own,
})
export const getOwnSketch = route({
  method: 'GET',
  path: '/api/me/sketches/:name',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'One’s own sketch with its draft.',
  params: at,
  data: own,
})
export const saveDraft = route({
  method: 'PUT',
  path: '/api/me/sketches/:name/draft',
  policy: 'signed-in',
  limit: 'save_draft',
  bodyBytes: sizes.sketchBodyBytes,
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG', 'QUOTA'],
  summary:
    'Keeps the draft. `rev` is that of the draft it was written on; if another screen kept one since, nothing is kept.',
  params: at,
  body: Type.Object({ code: Code, title: described.title, rev: Rev }),
  data: own,
})
export const keepRevision = route({
  method: 'POST',
  path: '/api/me/sketches/:name/revisions',
  policy: 'signed-in',
  limit: 'keep_sketch',
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'QUOTA'],
  summary: 'Keeps the draft as the next revision, which never changes; the same text as the newest one is that one.',
  params: at,
  body: Type.Object({ rev: Rev }),
  data: Type.Object({ revision: Revision }),
})
export const removeRevision = route({
  method: 'DELETE',
  path: '/api/me/sketches/:name/revisions/:number',
  policy: 'signed-in',
  limit: 'sketch',
  whileFrozen: true,
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary:
    'Removes a revision that was never published or remixed and is not the newest; its number is given to no other.',
  params: Type.Object({ name: SketchName, number: RevisionNumber }),
  data: Nothing,
})
export const publishSketch = route({
  method: 'PUT',
  path: '/api/me/sketches/:name/published',
  policy: 'signed-in',
  limit: 'sketch',
  speaks: true,
  refusals: ['NOT_FOUND', 'EMPTY', 'TOO_LONG'],
  summary:
    'Says which revision others see, how it is described, and for whom it is; the picture is one’s own file of use `image`.',
  params: at,
  body: Type.Object({
    revision: RevisionNumber,
    visibility: Visibility,
    ...described,
    picture: Nullable(FileName),
    seed: Type.Integer(drawn),
  }),
  data: own,
})
export const deleteSketch = route({
  method: 'DELETE',
  path: '/api/me/sketches/:name',
  policy: 'signed-in',
  limit: 'sketch',
  whileFrozen: true,
  refusals: ['NOT_FOUND'],
  summary: 'Deletes a sketch with all its revisions; a place without words stays where others remixed it.',
  params: at,
  data: Nothing,
})
export const pinSketches = route({
  method: 'PUT',
  path: '/api/me/sketch-pins',
  policy: 'signed-in',
  limit: 'sketch',
  refusals: ['NOT_FOUND'],
  summary: 'Says which of one’s own public sketches stand first on one’s profile, in this order.',
  body: Type.Object({ names: Type.Array(SketchName, { maxItems: sizes.sketchPins }) }),
  data: Type.Object({ pins: whole(Sketch, sizes.sketchPins, 'owner') }),
})
export const listSketches = route({
  method: 'GET',
  path: '/api/sketches',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary:
    'The gallery: public sketches, the last published first; by a seed, in the ascending order of SHA-256 in hex over the seed, a space and the name, so that anybody can find the same order. Of one person, with those that stand first.',
  query: Type.Object({
    kind: Type.Optional(WorkKind),
    tag: Type.Optional(Tag),
    by: Type.Optional(Username),
    seed: Type.Optional(Seed),
    after: Type.Optional(Type.String({ pattern: '^([0-9]{1,16}-)?[A-Za-z0-9]{12}$' })),
  }),
  data: Type.Object({
    ...pageOf(Sketch).properties,
    pins: whole(Sketch, sizes.sketchPins, 'owner', 'What `by` puts first; with their first page alone.'),
  }),
})
export const getSketch = route({
  method: 'GET',
  path: '/api/sketches/:name',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'A sketch with the code of its published revision, or of an earlier one that was published.',
  params: at,
  query: Type.Object({ revision: Type.Optional(RevisionNumber) }),
  data: Type.Object({ sketch: Sketch, revision: Revision, code: Code }),
})
export const listRevisions = route({
  method: 'GET',
  path: '/api/sketches/:name/revisions',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'The revisions of a sketch that were published, the newest first; all of them for its maker.',
  params: at,
  query: Type.Object({ before: Type.Optional(RevisionNumber) }),
  data: pageOf(Revision),
})
export const getLineage = route({
  method: 'GET',
  path: '/api/sketches/:name/lineage',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'What a sketch was made from, back to the first, and what was made from it.',
  params: at,
  data: Type.Object({
    ancestors: whole(Sketch, sizes.lineageDepth, 'oldest', 'From the first to its parent; `gone` ones stay as places.'),
    remixes: whole(Sketch, sizes.pageMax, 'oldest', 'Made from it, as far as the caller may see them.'),
  }),
})
