// The words that one does not want to read, to be added to and taken from.
import { useEffect, useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { asMutedWord } from '#views/muted-words'
import { mutedWordsLines as said } from '#words/muted-words-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { askMutedWords, keepMutedWords, mutedWords } from './muted-words.ts'
import './words-field.css'

/** Nothing until the house has said which they are. */
export function WordsField() {
  useEffect(askMutedWords, [])
  const [text, setText] = useState('')
  const [fault, setFault] = useState('')
  const words = mutedWords.value
  if (words === null) return null
  async function keep(next: readonly string[], before: readonly string[], what: string): Promise<boolean> {
    setFault('')
    try {
      await keepMutedWords(next)
      notify(what, { undo: () => void keepMutedWords(before).catch(() => undefined) })
      return true
    } catch (error) {
      setFault(asFailure(error).message)
      return false
    }
  }
  const word = asMutedWord(text)
  const full = words.length >= sizes.mutedWords
  return (
    <div class="muted-words">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (word !== '' && !full)
            void keep([...words, word], words, said.added(word)).then((took) => took && setText(''))
        }}
      >
        <TextField
          label={said.add}
          hint={full ? said.full : said.hint}
          error={fault === '' ? undefined : fault}
          value={text}
          onText={setText}
          input={{
            autocomplete: 'off',
            autocapitalize: 'none',
            spellcheck: false,
            maxLength: sizes.mutedWordCharacters,
          }}
        />
        <Button type="submit" small disabled={word === '' || full}>
          {said.addIt}
        </Button>
      </form>
      {words.length > 0 && (
        <ul aria-label={said.list}>
          {words.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
              <Button
                small
                kind="quiet"
                aria-label={said.removeOf(one)}
                onClick={() =>
                  void keep(
                    words.filter((other) => other !== one),
                    words,
                    said.removed(one),
                  )
                }
              >
                {said.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
