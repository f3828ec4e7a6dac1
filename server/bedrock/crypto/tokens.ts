// Secrets that travel in links and cookies, and the hashes of them that the house keeps.
import { createHash } from 'node:crypto'
import type { Random } from '../clock.ts'

/** A fresh secret of 256 bits, 43 letters of base64url. */
export const newToken = (random: Random): string => random.token(32)

/** What a bot's token begins with, so that a leaked one is known at sight. */
export const botPrefix = 'nsb_'

/** A fresh token for a bot. */
export const newBotToken = (random: Random): string => botPrefix + newToken(random)

/** What is stored of a token: SHA-256 in hex. The token has 256 random bits, so a fast hash is enough. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
