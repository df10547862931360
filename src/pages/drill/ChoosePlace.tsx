import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Option, phraseWords, questionOf } from '../../core/radio/drill/choose.ts'
import type { Phrase } from '../../core/radio/drill/drill.ts'
import type { ChooseItem } from '../../core/radio/drill/item.ts'
import { dotted } from '../../ui/dotted.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import { HearAgain } from './HearAgain.tsx'
import type { PlaceProps } from './place.ts'
import { PlaceActions } from './PlaceActions.tsx'
import { useChoiceKeys } from './use-choice-keys.ts'
import { useHeard } from './use-heard.ts'
import { Verdict } from './Verdict.tsx'
import './ChoosePlace.css'

/** Quick for four short lines to choose from. */
const QUICK_MS = 5000

/** A word of the set and its meaning, in one direction or the other, with four to choose from. */
export const ChoosePlace = ({ item, drill, filling, chance, hear, onResult, onNext, last }: PlaceProps<ChooseItem>) => {
  const { t } = useTranslation('drill')
  const { quote } = useQuotes()
  const { me, region } = filling
  const means = (phrase: Phrase): string => t('choose.means', { words: phraseWords(phrase, me), means: phrase.means })
  const question = useMemo(() => questionOf(item, drill.phrases, me, chance), [item, drill, me, chance])
  const meaning = item.ask === 'meaning'
  const lines = useMemo(() => {
    if (question === null || !meaning) return []
    const { voice, line } = question.phrase
    return [{ who: '', role: '', mine: false, voice, channel: 1, words: line, gloss: null }]
  }, [question, meaning])
  const heard = useHeard(lines, hear, 0)
  const [chosen, setChosen] = useState<Option | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (chosen !== null) title.current?.focus()
  }, [chosen])
  const options = question?.options ?? []
  const choose = (option: Option): void => {
    if (chosen !== null || question === null) return
    heard.hush()
    setChosen(option)
    const level = option.right ? 'works' : 'fails'
    const reason = means(question.phrase)
    onResult({
      level,
      quick: option.right && heard.sinceMs() < QUICK_MS,
      broken: new Map(),
      reason,
      next: { kind: 'choose' },
    })
  }
  useChoiceKeys(chosen === null ? options.length : 0, (at) => {
    const option = options[at]
    if (option !== undefined) choose(option)
  })
  if (question === null) return null
  const { phrase, only } = question
  const words = phraseWords(phrase, me)
  const where = only.length === 0 || only.includes(region) ? '' : t(`house.${only[0] ?? 'us'}`)
  const other = drill.phrases.find(({ id }) => id === chosen?.id)
  return (
    <>
      <section className="drillcard" aria-label={t('run.yours')}>
        <div className="choosehead">
          <p className="label">
            {dotted([t(meaning ? 'choose.heard' : 'choose.meant'), ...(where === '' ? [] : [where])])}
          </p>
          {meaning && hear !== null ? <HearAgain onPress={heard.again} /> : null}
        </div>
        <p className={meaning ? 'chooseprompt chooseprompt--said' : 'chooseprompt'}>
          {meaning ? quote(words) : phrase.means}
          {meaning && phrase.sense !== '' ? <small> {phrase.sense}</small> : null}
        </p>
        <ol className="chooselist">
          {options.map((option, at) => {
            const mark =
              chosen === null ? '' : option.right ? ' chooserow--right' : option === chosen ? ' chooserow--chosen' : ''
            const inside = (
              <>
                {chosen === null ? (
                  <i aria-hidden="true">{at + 1}</i>
                ) : (
                  <Icon
                    name={option.right ? 'check' : 'minus'}
                    size={18}
                    {...(option.right ? { label: t('choose.right') } : {})}
                  />
                )}
                <span>{meaning ? option.words : quote(option.words)}</span>
              </>
            )
            return (
              <li key={option.id}>
                {chosen === null ? (
                  <button type="button" className="chooserow" onClick={() => choose(option)}>
                    {inside}
                  </button>
                ) : (
                  <p className={`chooserow${mark}`}>{inside}</p>
                )}
              </li>
            )
          })}
        </ol>
      </section>
      {chosen === null ? null : (
        <>
          <Verdict
            ref={title}
            title={t(chosen.right ? 'verdict.right' : 'choose.wrong')}
            why={means(phrase)}
            works={[]}
          >
            {other === undefined || chosen.right ? null : <p>{means(other)}</p>}
            {phrase.when === '' ? null : (
              <p>
                <b>{t('choose.when')}:</b> {phrase.when}
              </p>
            )}
          </Verdict>
          <PlaceActions onNext={onNext} last={last} />
        </>
      )}
    </>
  )
}
