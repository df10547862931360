import { memo, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, FactType } from '../../core/vocabulary/fact.ts'
import { captionKey, captionValues } from './caption-words.ts'
import { usePlay } from './PlayContext.ts'
import { TextSection } from './TextSection.tsx'

/** What a picture would show for a moment and the other sections do not say. */
const SHOWN: readonly FactType[] = [
  'door.moved',
  'lamp.switched',
  'bell.rang',
  'traffic.held',
  'traffic.opened',
  'prop.moved',
  'person.came',
  'person.waited',
  'met.did',
  'person.went',
  'beat.seen',
  'ride.boarded',
  'ride.ended',
  'place.left',
  'place.reached',
  'lockup.breached',
  'lockup.released',
]
const KEPT = 5

/** The last things that happened on the floor, newest first. */
export const JustNow = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  // The key is made of the fact's own type; a story test holds that every type has its caption.
  const caption = t as unknown as (key: string, values: Readonly<Record<string, string>>) => string
  const [facts, setFacts] = useState<readonly Fact[]>(() =>
    run
      .facts()
      .filter(({ type }) => SHOWN.includes(type))
      .slice(-KEPT)
      .reverse(),
  )
  useEffect(
    () =>
      run.listen((_, now) => {
        const shown = now.filter(({ type }) => SHOWN.includes(type))
        if (shown.length > 0) setFacts((before) => [...[...shown].reverse(), ...before].slice(0, KEPT))
      }),
    [run],
  )
  return (
    <TextSection title={t('text.justNow')} note={t('text.newestFirst')}>
      <ul className="textview__rows textview__rows--near">
        {facts.map((fact) => (
          <li key={fact.order} className="textview__row">
            <span className="textview__first" />
            <span className="textview__what">
              {caption(`caption.${captionKey(fact)}`, captionValues(fact, scenario, say, run.view()))}
            </span>
          </li>
        ))}
        {facts.length === 0 ? <li className="textview__none">{t('text.nothingYet')}</li> : null}
      </ul>
    </TextSection>
  )
})
JustNow.displayName = 'JustNow'
