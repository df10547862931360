import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fillSentence, worksHere } from '../../core/radio/drill/fill.ts'
import { type Found, findLines, judgeFind } from '../../core/radio/drill/find.ts'
import type { FindItem } from '../../core/radio/drill/item.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Gloss } from '../../ui/Gloss.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { HearAgain } from './HearAgain.tsx'
import type { PlaceProps } from './place.ts'
import { PlaceActions } from './PlaceActions.tsx'
import { useChoiceKeys } from './use-choice-keys.ts'
import { useHeard } from './use-heard.ts'
import { Verdict } from './Verdict.tsx'
import './FindPlace.css'

/** Quick for an exchange that has to be read. */
const QUICK_MS = 9000

/** Somebody else's exchange: choose the stretch at fault, or say that nothing is wrong. */
export const FindPlace = ({ item, filling, hear, onResult, onNext, last }: PlaceProps<FindItem>) => {
  const { t } = useTranslation('drill')
  const lines = useMemo(() => findLines(item, filling), [item, filling])
  const heardLines = useMemo(() => lines.map((line) => ({ ...line, mine: false })), [lines])
  const heard = useHeard(heardLines, hear, 0)
  const [found, setFound] = useState<Found | undefined>()
  const title = useRef<HTMLHeadingElement>(null)
  const spans = lines.flatMap((line) => line.spans)
  const choose = (choice: Found): void => {
    if (found !== undefined) return
    heard.hush()
    setFound(choice)
    const { level, lesson } = judgeFind(item, filling, choice)
    const quick = level === 'works' && heard.sinceMs() < QUICK_MS
    onResult({ level, quick, broken: new Map(), reason: lesson, next: { kind: 'find' } })
  }
  useChoiceKeys(
    found === undefined ? spans.length : 0,
    (at) => choose(spans[at] ?? null),
    () => choose(null),
  )
  useEffect(() => {
    if (found !== undefined) title.current?.focus()
  }, [found])
  const judged = found === undefined ? null : judgeFind(item, filling, found)
  const markOf = (line: number, span: number): string => {
    if (found === undefined) return ''
    const isFault = item.fault?.line === line && item.fault.span === span
    if (isFault) return ' findline__span--fault'
    return found?.line === line && found.span === span ? ' findline__span--chosen' : ''
  }
  return (
    <>
      <section className="drillcard" aria-label={t('find.exchange')}>
        <div className="findhead">
          <p>{fillSentence(filling, item.scene)}</p>
          {hear === null ? null : <HearAgain onPress={heard.begin} />}
        </div>
        <ol className="findlines">
          {lines.map((line, at) => (
            <li key={at} className="findline">
              <p className="findline__who">
                <b>{line.who}</b> <span>{line.role}</span>
              </p>
              <p className="findline__words" lang={SET_LANGUAGE}>
                {line.spans.map((one) => {
                  const number = spans.indexOf(one) + 1
                  return found === undefined ? (
                    <button key={one.span} type="button" className="findline__span" onClick={() => choose(one)}>
                      {number <= 9 ? <i aria-hidden="true">{number}</i> : null}
                      {one.words}
                    </button>
                  ) : (
                    <span key={one.span} className={`findline__said${markOf(one.line, one.span)}`}>
                      {one.words}
                      {markOf(one.line, one.span) === ' findline__span--fault' ? (
                        <span className="unseen"> {t('find.atFault')}</span>
                      ) : null}
                    </span>
                  )
                })}
              </p>
              <Gloss words={line.gloss} />
            </li>
          ))}
        </ol>
        {found === undefined ? (
          <div className="findnone">
            <Button look="outline" icon="check" onClick={() => choose(null)}>
              {t('find.nothing')}
            </Button>
            <span className="findnone__key" aria-hidden="true">
              <Kbd>0</Kbd> {t('find.nothingKey')}
            </span>
          </div>
        ) : null}
      </section>
      {judged === null ? null : (
        <>
          <Verdict
            ref={title}
            title={t(`find.${judged.kind}`)}
            why={judged.reason}
            works={item.fault === null ? [] : worksHere(item, filling).slice(0, 2)}
            worksSilent={item.fault !== null && item.works.length === 0}
          >
            {judged.lesson === judged.reason ? null : <p>{judged.lesson}</p>}
          </Verdict>
          <PlaceActions onNext={onNext} last={last} />
        </>
      )}
    </>
  )
}
