import { useTranslation } from 'react-i18next'
import './LevelBoxes.css'

export type LevelNumber = 0 | 1 | 2 | 3 | 4

const BOXES: readonly LevelNumber[] = [1, 2, 3, 4]

/** A described level of the rubric: four boxes and its name; 0 is nothing creditable (rubric 2.1). */
export const LevelBoxes = ({ level, named = true }: { readonly level: LevelNumber; readonly named?: boolean }) => {
  const { t } = useTranslation('ui')
  const name = t(`level.${level}`)
  return (
    <span className="levels">
      <span className="levels__boxes" role="img" aria-label={t('level.of', { level, name })}>
        {BOXES.map((box) => (
          <i key={box} className={box <= level ? 'levels__box levels__box--on' : 'levels__box'} />
        ))}
      </span>
      {named ? <span aria-hidden="true">{name}</span> : null}
    </span>
  )
}
