// The twelve cats: which of them a person is, how they are just now, what they know of one, and what one does with them. Whoever chose no cat is the one that the client finds by their id.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { CatName } from './house.ts'
import { Id, Instant, Nullable, whole } from './shapes.ts'

const OwnCat = Type.Object({ cat: Nullable(CatName, { description: 'Null: it goes by one’s id.' }) })

export const getOwnCat = route({
  method: 'GET',
  path: '/api/me/cat',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Which cat the caller has chosen.',
  data: OwnCat,
})
export const chooseCat = route({
  method: 'PUT',
  path: '/api/me/cat',
  policy: 'signed-in',
  limit: 'change_profile',
  refusals: [],
  summary: 'Says which cat the caller is. Whoever sees them around sees it at once; null leaves it to their id.',
  body: OwnCat,
  data: OwnCat,
})

const Share = Type.Number({ minimum: 0, maximum: 1 })
const CatPlace = Type.Object(
  {
    room_id: Nullable(Id, { description: 'The public room.' }),
    wall_of: Nullable(Id, { description: 'Whose wall.' }),
  },
  { description: 'The den where both are null.' },
)

const Activity = Type.Union([
  Type.Literal('asleep'),
  Type.Literal('loaf'),
  Type.Literal('patrol'),
  Type.Literal('watch'),
  Type.Literal('play'),
  Type.Literal('groom'),
  Type.Literal('perform'),
])

export const CatNow = Type.Object({
  cat: CatName,
  mood: Type.String({ description: 'One of fifty names.' }),
  octant: Type.String({ description: 'The coarse name: one of eight.' }),
  strength: Type.Union([Type.Literal('slightly'), Type.Literal('moderately'), Type.Literal('fully')]),
  activity: Activity,
  place: CatPlace,
  since: Instant,
})
export type CatNow = Static<typeof CatNow>

export const listCats = route({
  method: 'GET',
  path: '/api/cats',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'How the cats of the house are just now, and where.',
  data: Type.Object({ cats: whole(CatNow, 12, 'alphabetical') }),
})

const CatMemory = Type.Object({
  id: Type.Integer({ minimum: 1 }),
  deed: Type.Integer({ minimum: 1, description: 'The number of the deed that it comes from.' }),
  verb: Type.String({ description: 'What happened, such as `message.posted`.' }),
  role: Type.Union([Type.Literal('doer'), Type.Literal('other')], {
    description: 'Whether the caller did it, or it was done to them.',
  }),
  whom: Nullable(CatName, { description: 'The cat that it was done with.' }),
  place: Nullable(CatPlace),
  at: Instant,
  strength: Share,
  feeling: Type.Number({ minimum: -1, maximum: 1 }),
  belief: Share,
  heard_from: Nullable(CatName),
  hop: Type.Integer({ minimum: 0, maximum: 3, description: 'Mouths that it went through; 0 when the cat was there.' }),
  core: Type.Boolean({ description: 'It does not fade.' }),
})
const CatPage = Type.Object({
  cat: CatName,
  rung: Type.String({ description: 'One of eleven words, from `severed` to `ally`, or `stranger`.' }),
  street: Type.String(),
  liking: Type.Number({ minimum: -100, maximum: 100 }),
  trust: Share,
  fear: Share,
  known: Share,
  memories: whole(CatMemory, 60, 'oldest', 'In the order in which the cat came to have them.'),
  beliefs: whole(Type.Object({ name: Type.String(), sure: Share }), 16, 'alphabetical'),
  story_gone: Type.Boolean({ description: 'It feels much for the caller and no longer knows why.' }),
})
export const Dossier = Type.Object({
  known: Type.Boolean({ description: 'The cats may know the caller.' }),
  cats: whole(CatPage, 12, 'alphabetical', 'Those that hold anything of the caller.'),
})
export type Dossier = Static<typeof Dossier>

export const getDossier = route({
  method: 'GET',
  path: '/api/me/cats',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'All that the cats of the house hold of the caller, each memory with the deed that it comes from. Nobody else sees it.',
  data: Dossier,
})
export const changeKnown = route({
  method: 'PUT',
  path: '/api/me/cats',
  policy: 'signed-in',
  limit: 'change_profile',
  refusals: [],
  summary:
    'Says whether the cats may know the caller. When they may not, all that they hold is forgotten with the answer, and nothing more comes to them.',
  body: Type.Object({ known: Type.Boolean() }),
  data: Dossier,
})
export const forgetCatMemory = route({
  method: 'DELETE',
  path: '/api/me/cats/:cat/memories/:id',
  policy: 'signed-in',
  limit: 'change_profile',
  refusals: ['NOT_FOUND'],
  summary: 'Takes one memory of the caller from one cat.',
  params: Type.Object({ cat: CatName, id: Id }),
  data: Dossier,
})

export const CatAct = Type.Union(
  [Type.Literal('pet'), Type.Literal('feed'), Type.Literal('play'), Type.Literal('blink'), Type.Literal('poke')],
  { description: 'What a hand does. To blink is to look at a cat and close one’s eyes slowly.' },
)
export type CatAct = Static<typeof CatAct>

export const CatAnswer = Type.Object({
  cat: CatName,
  activity: Activity,
  welcome: Type.Boolean({ description: 'It likes that. Where it does not, it was enough, which is no reproach.' }),
  gesture: Type.String({ description: 'One of a closed list, such as `slow-blink`.' }),
  words: Type.String({ description: 'The same as a sentence, for whoever does not see it.' }),
  line: Nullable(Type.String(), { description: 'What it says beside it, if anything.' }),
  plain: Nullable(Type.String(), { description: 'The same without what the cat’s voice did to letters: for ears.' }),
  mood: Type.String({ description: 'One of fifty names: how it feels after that.' }),
  feels: Type.String({ description: 'The same in words, such as `curious, carefully`.' }),
  looks: Type.String({ description: 'What one sees of it, such as `nose first, the rest follows`.' }),
})
export type CatAnswer = Static<typeof CatAnswer>

export const touchCat = route({
  method: 'POST',
  path: '/api/cats/:cat/acts',
  policy: 'signed-in',
  limit: 'touch_cat',
  refusals: [],
  summary:
    'Does something to a cat, which answers at once; only the caller is told. The cat may remember it, as the caller can see. There are three portions of food a day for the whole house.',
  params: Type.Object({ cat: CatName }),
  body: Type.Object({ act: CatAct }),
  data: CatAnswer,
})
