import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../core/vocabulary/language.ts'
import { chooseLanguage } from '../../i18n/choose-language.ts'
import { Button } from '../../ui/Button.tsx'
import { FileButton } from '../files/FileButton.tsx'
import type { AlongRefusal, Arrived } from './arrived.ts'
import { Preview } from './Preview.tsx'
import './TakeAlong.css'

export type TakeAlongProps = {
  /** Saves everything as a file and gives its name; null where one file does not hold it. */
  readonly onTake: () => Promise<string | null>
  readonly onFile: (file: File) => Promise<Arrived>
  /** A file that came to the page in another way. */
  readonly given: File | null
  /** Something was brought in. */
  readonly onBrought: () => void
}

type Told =
  | { readonly kind: 'nothing' | 'reading' | 'left' | 'done' | 'overSize' }
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'arrived'; readonly arrived: Arrived & { readonly ok: true } }
  | { readonly kind: 'refused'; readonly refusal: AlongRefusal; readonly line?: number }

const toldOf = (arrived: Arrived): Told => (arrived.ok ? { kind: 'arrived', arrived } : { ...arrived, kind: 'refused' })

/** The part of the address under which this section is found from elsewhere. */
export const ALONG = 'along'

/** Everything that this browser keeps, to be taken along as one file and brought in again. */
export const TakeAlong = ({ onTake, onFile, given, onBrought }: TakeAlongProps) => {
  const { t } = useTranslation('along')
  const heading = useRef<HTMLHeadingElement>(null)
  const head = useId()
  const [told, tell] = useState<Told>({ kind: 'nothing' })
  useEffect(() => {
    if (given !== null) void onFile(given).then((arrived) => tell(toldOf(arrived)))
  }, [given, onFile])
  const chosen = (file: File | undefined): void => {
    if (file === undefined) return
    tell({ kind: 'reading' })
    void onFile(file).then((arrived) => tell(toldOf(arrived)))
  }
  useEffect(() => {
    if (location.hash !== `#${ALONG}`) return
    heading.current?.scrollIntoView()
    heading.current?.focus()
  }, [])
  const take = async (): Promise<void> => {
    const name = await onTake()
    tell(name === null ? { kind: 'overSize' } : { kind: 'taken', name })
  }
  const bring = async (settings: boolean, language: Language | null): Promise<void> => {
    if (told.kind !== 'arrived') return
    const refusal = await told.arrived.bring(settings)
    heading.current?.focus()
    tell(refusal === null ? { kind: 'done' } : { kind: 'refused', refusal })
    if (refusal !== null) return
    onBrought()
    if (language !== null) chooseLanguage(language)
  }
  const leave = (): void => {
    heading.current?.focus()
    tell({ kind: 'left' })
  }
  const words = (): string | null => {
    if (told.kind === 'nothing' || told.kind === 'arrived' || told.kind === 'refused') return null
    return told.kind === 'taken' ? t('taken', { name: told.name }) : t(told.kind)
  }
  return (
    <section className="takealong" aria-labelledby={head}>
      <div className="takealong__words">
        <h2 id={head} ref={heading} tabIndex={-1}>
          {t('head')}
        </h2>
        <p>{t('lead')}</p>
        <p className="takealong__told" role="status">
          {words()}
        </p>
        {told.kind === 'refused' ? (
          <p className="takealong__refusal" role="alert">
            {t(`refused.${told.refusal}`, { line: told.line })}
          </p>
        ) : null}
      </div>
      <div className="takealong__ways">
        <Button look="outline" size="small" icon="download" onClick={() => void take()}>
          {t('take')}
        </Button>
        <FileButton labelledBy={head} onFiles={(files) => chosen(files[0])}>
          {t('bring')}
        </FileButton>
      </div>
      {told.kind === 'arrived' ? <Preview {...told.arrived} onBring={bring} onLeave={leave} /> : null}
    </section>
  )
}
