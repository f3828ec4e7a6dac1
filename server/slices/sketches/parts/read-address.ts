// What the address of a sketch's page says.
const name = /^[A-Za-z0-9]{12}$/
const number = /^[1-9]\d{0,8}$/

/** Which sketch, and which revision if it names one; null where it is no such address. */
export function readSketchAddress(params: Readonly<Record<string, string>>) {
  const { name: called = '', revision } = params
  if (!name.test(called) || (revision !== undefined && !number.test(revision))) return null
  return { name: called, revision: revision === undefined ? undefined : Number(revision) }
}
