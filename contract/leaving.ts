// Leaving the house for good: a time of grace in which it can be taken back, then nothing of the account is left.
import { Type } from 'typebox'
import { route } from './define.ts'
import { Instant, Nothing, Nullable } from './shapes.ts'

export const getLeaving = route({
  method: 'GET',
  path: '/api/account/leaving',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'When one’s own account is to be erased; null unless one has asked for it.',
  data: Type.Object({ erase_at: Nullable(Instant) }),
})

export const startLeaving = route({
  whileFrozen: true,
  method: 'PUT',
  path: '/api/account/leaving',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['CONFIRM', 'CONFLICT'],
  summary:
    'Has one’s own account erased after two weeks, with all that it wrote; asking again changes nothing. The last owner makes somebody else owner first.',
  data: Type.Object({ erase_at: Instant }),
})

export const stopLeaving = route({
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/account/leaving',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: [],
  summary: 'Takes leaving back: the account stays as it is.',
  data: Nothing,
})
