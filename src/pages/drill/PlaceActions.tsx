import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import './PlaceActions.css'

export type PlaceActionsProps = {
  readonly onNext: () => void
  readonly last: boolean
  /** Left out where trying again teaches nothing. */
  readonly onRetry?: () => void
  /** What is done once more is not only said. */
  readonly deed?: boolean
  /** Something slipped, so that trying again comes first. */
  readonly slipped?: boolean
}

const OWN_ENTER = 'a, button, input, textarea, select'

/** After the verdict: on to the next card, or once more for practice. */
export const PlaceActions = ({ onNext, last, onRetry, deed = false, slipped = false }: PlaceActionsProps) => {
  const { t } = useTranslation('drill')
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.repeat || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(OWN_ENTER) !== null) return
      event.preventDefault()
      onNext()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [onNext])
  const again =
    onRetry === undefined ? null : (
      <Button look={slipped ? 'solid' : 'outline'} icon="replay" onClick={onRetry}>
        {t(deed ? 'answer.once' : 'answer.retry')}
      </Button>
    )
  return (
    <div className="placeacts">
      {slipped ? again : null}
      <Button icon="arrow" look={slipped ? 'outline' : 'solid'} onClick={onNext}>
        {t(last ? 'answer.end' : 'answer.next')}
      </Button>
      {slipped ? null : again}
      <span className="placeacts__keys" aria-hidden="true">
        <Kbd>ENTER</Kbd> {t('answer.nextKey')}
      </span>
    </div>
  )
}
