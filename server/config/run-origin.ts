// Whether sketches can run from an origin of its own.

/** The sentence that says what to write instead, or null where it will do beside the `own` origins of the house, of which the main one comes first. */
export function runOriginProblem(run: string, own: readonly string[]): string | null {
  const said = `NEOSPACE_RUN_ORIGIN is ${run}`
  const [main = ''] = own
  if (own.includes(run))
    return `${said}, where the house itself is; give sketches an address of their own, or leave it away.`
  if (main.startsWith('https:') && !run.startsWith('https:'))
    return `${said}, but NEOSPACE_ORIGIN is ${main}; browsers show nothing in an https page that is not https.`
  if ([run, main].some((origin) => origin.includes('[')))
    return `${said} and NEOSPACE_ORIGIN is ${main}; a content policy cannot name an IPv6 address, so both need a name.`
  return null
}
