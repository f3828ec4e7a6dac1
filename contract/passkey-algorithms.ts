// The kinds of signature that passkeys make.

/** Those that the house takes, by their COSE numbers, the preferred first: ES256, RS256. */
export const passkeyAlgorithms = [-7, -257] as const
