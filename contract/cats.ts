// Which of the twelve cats a person is. Others learn it with their presence, and whoever chose none is the cat that the client finds by their id.
import { Type } from 'typebox'
import { route } from './define.ts'
import { CatName } from './house.ts'
import { Nullable } from './shapes.ts'

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
