// In which form a failed request is answered: as data, unless it asks by name for a page or for plain text.

export type AnswerForm = 'data' | 'page' | 'letters'

const forms: Readonly<Record<string, AnswerForm>> = {
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'text/plain': 'letters',
  'application/json': 'data',
}

/** The form of the type that the header wants most; the first named of equals. Whoever takes anything gets data. */
export function answerForm(accept: string | undefined): AnswerForm {
  let [best, weight] = ['data' as AnswerForm, 0]
  for (const part of (accept ?? '').split(',')) {
    const [type = '', ...options] = part.split(';').map((text) => text.trim().toLowerCase())
    const form = forms[type]
    const given = options.find((option) => option.startsWith('q='))
    const wanted = given === undefined ? 1 : Number(given.slice(2))
    if (form && wanted > weight) [best, weight] = [form, wanted]
  }
  return best
}
