// Names that nobody may take, because people would take them for the house itself or for a part of its addresses.
const reserved = new Set([
  'admin',
  'administrator',
  'all',
  'anonymous',
  'api',
  'bot',
  'channel',
  'deleted',
  'everyone',
  'guest',
  'here',
  'house',
  'me',
  'moderator',
  'neospace',
  'nobody',
  'null',
  'owner',
  'room',
  'root',
  'security',
  'settings',
  'staff',
  'support',
  'system',
  'undefined',
  'unknown',
  'you',
])

/** [ACC-1.2] Whether a name, in any case, is kept back. */
export const isReserved = (username: string): boolean => reserved.has(username.toLowerCase())
