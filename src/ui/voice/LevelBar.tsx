import { useTranslation } from 'react-i18next'
import { HOT_BLOCK, LEVEL_BLOCKS } from './level.ts'
import { isCalm } from './use-held.ts'

const BLOCKS = Array.from({ length: LEVEL_BLOCKS }, (_, block) => block)

/** How loud the microphone hears: filled blocks, a mark where it is too much, and the word for it. */
export const LevelBar = ({ blocks }: { readonly blocks: number }) => {
  const { t } = useTranslation('voice')
  const hot = blocks >= HOT_BLOCK
  const word = t(hot ? 'level.hot' : blocks === 0 ? 'level.none' : 'level.good')
  return (
    <div className="voice__level">
      <p className="label voice__labels" aria-hidden="true">
        <span>{t('level.label')}</span>
        <span className={hot ? 'voice__hot' : ''}>{t('level.hot')}</span>
      </p>
      <div
        className="voice__blocks"
        role="meter"
        aria-label={t('level.label')}
        aria-valuemin={0}
        aria-valuemax={LEVEL_BLOCKS}
        aria-valuenow={blocks}
        aria-valuetext={word}
      >
        {isCalm() ? (
          <span className="voice__number">{t('level.of', { blocks, most: LEVEL_BLOCKS })}</span>
        ) : (
          BLOCKS.map((block) => <i key={block} className={block < blocks ? 'voice__lit' : ''} />)
        )}
      </div>
    </div>
  )
}
