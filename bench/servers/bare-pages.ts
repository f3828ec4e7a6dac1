// A bare Fastify that answers a page of messages as the house reads it: the same statements on the same SQLite file, and as many bytes of JSON; nobody signs in, and nothing is checked, counted or shaped. Its arguments are the file, the statements as JSON, and how many bytes.
import type { AddressInfo } from 'node:net'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { fastify } from 'fastify'

const [file = '', asked = '[]', bytes = '0'] = process.argv.slice(2)
const database = new DatabaseSync(file, { readOnly: true })
database.exec('pragma cache_size = -16000; pragma temp_store = memory')
// As `pages.ts` wrote them.
const statements = (JSON.parse(asked) as { sql: string; parameters: SQLInputValue[] }[]).map(({ sql, parameters }) => ({
  statement: database.prepare(sql),
  parameters,
}))
const read = () => statements.map(({ statement, parameters }) => statement.all(...parameters))

const missing = Number(bytes) - Buffer.byteLength(JSON.stringify({ ok: true, data: read(), filler: '' }))
if (missing < 0) throw new Error(`The rows alone have ${-missing} bytes more than the house answers.`)
const filler = 'x'.repeat(missing)

const app = fastify()
app.get('/page', () => ({ ok: true, data: read(), filler }))
await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.((app.server.address() as AddressInfo).port)
