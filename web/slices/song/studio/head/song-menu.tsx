// What one does with the whole song: begin another, bring one back, take it along as a file.
import { songStudioLines } from '#words/song-studio-lines'
import { Menu } from '../../../../kit/menu.tsx'
import { navigate } from '../../../../bedrock/router.ts'
import { person } from '../../../../bedrock/session.ts'
import { openFileDialog } from '../files/file-dialogs.tsx'
import { pickFile } from '../files/bring-file.ts'
import { saveJson, saveMidi } from '../files/save-file.ts'
import { freshSong } from '../open-song.ts'
import type { OwnStudio } from '../state/own-studio.ts'

const said = songStudioLines.head

/** A menu behind one key. */
export function SongMenu({ studio }: { readonly studio: OwnStudio }) {
  return (
    <Menu
      label={said.file}
      items={[
        { id: 'fresh', label: said.fresh, run: () => studio.begin(freshSong()) },
        ...(person.value === null
          ? []
          : [
              { id: 'own', label: said.own, run: () => navigate('/song') },
              { id: 'publish', label: said.publish, run: () => (openFileDialog.value = 'publish') },
            ]),
        { id: 'open', label: said.open, run: () => (openFileDialog.value = 'back') },
        { id: 'bring', label: said.bring, run: () => pickFile(studio) },
        { id: 'wav', label: said.wav, run: () => (openFileDialog.value = 'wav') },
        { id: 'midi', label: said.midi, run: () => saveMidi(studio) },
        { id: 'json', label: said.json, run: () => saveJson(studio) },
      ]}
    />
  )
}
