// Recognises, on both databases, that a value was taken already.

/** Whether the error says that a unique column or index refused a row. */
export const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (('code' in error && error.code === '23505') ||
    ('errcode' in error && (error.errcode === 2067 || error.errcode === 1555)))
