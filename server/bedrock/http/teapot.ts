// The house is a teapot to whoever asks it for coffee (RFC 2324 and 7168).
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'

/** What is said to that. */
export const coffee = (): Refusal =>
  new Refusal('TEAPOT', 'The house was asked for coffee and is a teapot. Ask for something else.')

/** Registers the one address where it can be seen. */
export function serveTea(app: FastifyInstance): void {
  app.get('/teapot', () => {
    throw coffee()
  })
}
