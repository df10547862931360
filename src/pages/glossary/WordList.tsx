import { useTranslation } from 'react-i18next'
import { CATEGORIES } from '../../core/vocabulary/glossary.ts'
import type { Found, Search } from './search.ts'
import { WordRow, type WordRowProps } from './WordRow.tsx'
import type { Hearing } from './hearing.ts'
import { useWhere } from './WhereSaid.tsx'
import './WordList.css'

export type WordListProps = Pick<WordRowProps, 'book' | 'byId' | 'onToggle' | 'onHear' | 'onGo'> & {
  readonly shown: readonly Found[]
  /** Everything stands under its groups, what was looked for in the order of the search. */
  readonly how: Search['how']
  readonly open: string | null
  readonly hearing: Hearing | null
  /** So many rows and no more, under the groups: as long as the rest is on its way. */
  readonly most: number
}

/** The words under black bars: the groups, or one bar for what was looked for. */
export const WordList = ({ shown, how, open, hearing, most, ...rest }: WordListProps) => {
  const { t } = useTranslation('glossary')
  const where = useWhere()
  const rows = (list: readonly Found[]) => (
    <ul>
      {list.map(({ entry, via }) => (
        <WordRow
          key={entry.id}
          entry={entry}
          via={via}
          where={where(entry.regions)}
          open={open === entry.id}
          hearing={hearing?.id === entry.id ? hearing : null}
          {...rest}
        />
      ))}
    </ul>
  )
  const bar = (title: string, count: number) => (
    <div className="wordlist__bar">
      <h2>{title}</h2>
      <span>{t('count', { count })}</span>
    </div>
  )
  if (how !== 'everything') {
    return (
      <section className="wordlist">
        {bar(t(how === 'near' ? 'near' : 'best'), shown.length)}
        {rows(shown)}
      </section>
    )
  }
  const groups = CATEGORIES.map((group) => ({ group, own: shown.filter(({ entry }) => entry.category === group) }))
  return (
    <div className="wordlist">
      {groups.flatMap(({ group, own }, at) => {
        const before = groups.slice(0, at).reduce((sum, above) => sum + above.own.length, 0)
        if (own.length === 0 || before >= most) return []
        return (
          <section key={group}>
            {bar(t(`groups.${group}`), own.length)}
            {rows(own.slice(0, most - before))}
          </section>
        )
      })}
    </div>
  )
}
