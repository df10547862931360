import { useTranslation } from 'react-i18next'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { Gloss } from '../../ui/Gloss.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import { Why } from '../reasons/Why.tsx'
import type { MoveEntry } from './move-entries.ts'
import './MoveLog.css'

type Did = Extract<MoveEntry, { readonly kind: 'did' }>

/** What the trainee did at one point, and what came of it at once. */
const DidRow = ({ entry }: { readonly entry: Did }) => {
  const { t } = useTranslation('drill')
  const { quote } = useQuotes()
  const { deed, judged, works } = entry
  const did = (): string => {
    if (deed.do === 'say') return quote(deed.answer.words)
    return deed.do === 'turn' ? t('move.turned', { channel: deed.to }) : t('move.listened')
  }
  const better = (): string => {
    if (works.do === 'say') return t('move.worksSay', { words: works.words })
    return works.do === 'turn' ? t('move.worksTurn', { channel: works.to }) : t('move.worksListen')
  }
  const right = judged.level === 'works'
  // A reason of the grader has the words that work in it.
  const told = works.do === 'say' && typeof judged.reason !== 'string' && (judged.reason.better ?? '') !== ''
  return (
    <li className={right ? 'movelog__did movelog__did--right' : 'movelog__did'}>
      <p className="movelog__deed">
        <b>{t('run.me')}</b> <span className={deed.do === 'say' ? 'movelog__words' : ''}>{did()}</span>
      </p>
      <p className="movelog__verdict">
        <Icon name={right ? 'check' : 'minus'} size={18} label={t(right ? 'side.right' : 'side.wrong')} />
        <span>
          <Why of={judged.reason} /> {judged.level === 'fails' && !told ? <b>{better()}</b> : null}
        </span>
      </p>
    </li>
  )
}

/** The exchange so far, on whichever channel it was, with the trainee's deeds in it. */
export const MoveLog = ({ entries }: { readonly entries: readonly MoveEntry[] }) => {
  const { t } = useTranslation('drill')
  if (entries.length === 0) return null
  return (
    <ol className="movelog" aria-label={t('run.traffic')} aria-live="polite">
      {entries.map((entry, at) =>
        entry.kind === 'did' ? (
          <DidRow key={at} entry={entry} />
        ) : (
          <li key={at} className="movelog__heard">
            <b>{entry.mine ? t('run.me') : entry.who}</b> <span>{t('run.ch', { channel: entry.channel })}</span>
            <q className="movelog__words" lang={SET_LANGUAGE}>
              {entry.words}
            </q>
            <Gloss words={entry.gloss} />
          </li>
        ),
      )}
    </ol>
  )
}
