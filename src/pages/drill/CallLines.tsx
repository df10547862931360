import { useTranslation } from 'react-i18next'
import type { HeardLine } from '../../core/radio/drill/case.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { Gloss } from '../../ui/Gloss.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import { HearAgain } from './HearAgain.tsx'
import './CallLines.css'

export type CallLinesProps = {
  readonly scene: string
  readonly lines: readonly HeardLine[]
  /** Plays the last line again; left out where nobody can be heard. */
  readonly onAgain?: () => void
}

/** Where the trainee is and what was heard; the last line stands large. */
export const CallLines = ({ scene, lines, onAgain }: CallLinesProps) => {
  const { t } = useTranslation('drill')
  const { quote } = useQuotes()
  const earlier = lines.slice(0, -1)
  const last = lines.at(-1)
  const whoOf = (line: HeardLine): string => (line.mine ? t('run.me') : line.who)
  return (
    <div className="calllines">
      <p className="calllines__scene">{scene}</p>
      {earlier.length === 0 ? null : (
        <ol className="calllines__earlier" aria-label={t('run.traffic')}>
          {earlier.map((line, at) => (
            <li key={at}>
              <b>{whoOf(line)}</b>
              <span>{t('run.ch', { channel: line.channel })}</span>
              <q lang={SET_LANGUAGE}>{line.words}</q>
              <Gloss words={line.gloss} />
            </li>
          ))}
        </ol>
      )}
      {last === undefined ? null : (
        <>
          <div className="calllines__who">
            <Icon name={last.mine ? 'mic' : 'aloud'} size={18} />
            <b>{whoOf(last)}</b>
            <span>
              {last.role === '' ? '' : `${last.role}, `}
              {t('run.channel', { channel: last.channel })}
            </span>
            {onAgain === undefined || last.mine ? null : <HearAgain onPress={onAgain} />}
          </div>
          <p className="calllines__words" lang={SET_LANGUAGE}>
            {quote(last.words)}
          </p>
          <Gloss words={last.gloss} />
        </>
      )}
    </div>
  )
}
