import { useTranslation } from 'react-i18next'
import { Chip } from '../Chip.tsx'
import { ChipLine } from './ChipLine.tsx'
import { labelOf, type PhraseBoard, type Picked } from './phrase-board.ts'

export type BuildRowsProps = {
  readonly board: PhraseBoard
  readonly picked: Picked
  readonly words: string
  readonly onPress: (chip: string) => void
}

/** The phrase board and the call that stands on it. */
export const BuildRows = ({ board, picked, words, onPress }: BuildRowsProps) => {
  const { t } = useTranslation('ui')
  return (
    <>
      <div className="talkbox__rows">
        {board.map((row) => (
          <fieldset key={row.kind} className="talkbox__row">
            <legend className="label talkbox__legend">{t(`talk.row.${row.kind}`)}</legend>
            <ChipLine>
              {row.chips.map((chip) => (
                <Chip key={chip.id} chosen={picked.includes(chip.id)} onPress={() => onPress(chip.id)}>
                  {labelOf(chip)}
                </Chip>
              ))}
            </ChipLine>
          </fieldset>
        ))}
      </div>
      <output className="talkbox__preview" aria-label={t('talk.preview')}>
        {words === '' ? <span className="talkbox__hint">{t('talk.previewEmpty')}</span> : words}
      </output>
    </>
  )
}
