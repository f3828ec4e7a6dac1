// The reference of all HTTP routes as one page.
import type { RouteSpec } from '#contract/define'
import { routes } from '#contract/index'
import { everyRouteMayRefuse } from '#contract/refusals'
import { limitText } from '#views/reference/limit-text'
import { code, fieldTable, generated } from './markdown.ts'
import { fieldsOf, shapeOf } from '#views/reference/shape'

const opening = `Every route of the house, from \`contract/\`. The same as [openapi.json](openapi.json), which a running house serves at \`/api/openapi.json\`.

An answer is \`{"ok": true, "data": …}\` or \`{"ok": false, "code", "error", "request_id"}\`; codes stand in [refusals.md](refusals.md), shapes with a name in [shapes.md](shapes.md). Any route may also answer ${everyRouteMayRefuse.map((name) => `\`${name}\``).join(', ')}.

Unsafe methods need the session cookie, an origin of the house, and the header \`x-csrf-token\` with the token that \`GET /api/session\` gives; that route gives one to the anonymous too.

Files themselves are served at \`GET /files/:name/:size\`, as answers name them, whole or in part (\`Range\`); no cookie is looked at there, and what not everyone may see needs the ticket \`?t=\` of the address.

Beside these, for machines: \`GET /livez\`, \`GET /readyz\`, \`GET /metrics\`, \`GET /api/openapi.json\`, \`GET /api/asyncapi.json\`.`

/** The page, as Markdown. */
export function httpPage(): string {
  const specs: readonly RouteSpec[] = routes
  const sections = Map.groupBy(specs, ({ path }) => path.split('/')[2] ?? '')
  return [
    generated('HTTP', opening),
    ...[...sections].flatMap(([section, own]) => [`## ${section}`, ...own.map(entry)]),
  ].join('\n\n')
}

const entry = (spec: RouteSpec): string =>
  [
    `### ${code(`${spec.method} ${spec.path}`)}`,
    spec.summary,
    `Who: ${spec.policy}. Limit: ${code(spec.limit)}, ${limitText(spec.limit)}.${spec.refusals.length > 0 ? ` Refuses with ${spec.refusals.map(code).join(', ')}.` : ''}`,
    ...part('In the path', spec.params),
    ...part('Query', spec.query),
    ...part('Body', spec.body),
    ...(spec.takes ? ['Body: the file itself, as `application/octet-stream`.'] : []),
    `Answers${spec.status === 201 ? ' 201 with' : ''} ${code(shapeOf(spec.data))}.`,
  ].join('\n\n')

const part = (title: string, schema: RouteSpec['body']): string[] => {
  const fields = fieldsOf(schema)
  return fields.length > 0 ? [`${title}:\n\n${fieldTable(fields)}`] : []
}
