import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { freeRuns } from '../../store/run-lock.ts'
import { type RunHead, variantOf } from '../../store/run-head.ts'
import { useStore } from '../../store/StoreProvider.tsx'
import { addressOf } from '../../ui/address.ts'
import { Button, LinkButton } from '../../ui/Button.tsx'
import './resume.css'

export type ResumeStripProps = {
  /** Only a run of this scenario. */
  readonly scenario?: string
  /** What to say of it, where the page has more words for it than post and take. */
  readonly say?: (run: RunHead) => string
}

/** Offers the newest run that was broken off, unless another tab is playing it. Of one scenario, or of any. */
export const ResumeStrip = ({ scenario, say }: ResumeStripProps) => {
  const { t } = useTranslation('front')
  const store = useStore()
  const [head, setHead] = useState<RunHead | null>(null)
  useEffect(() => {
    if (store === null) return
    let gone = false
    const look = async (): Promise<void> => {
      const runs = await freeRuns(await store.unfinished())
      if (!gone) setHead(runs.find((run) => scenario === undefined || run.scenario === scenario) ?? null)
    }
    void look()
    return () => {
      gone = true
    }
  }, [store, scenario])
  if (store === null || head === null) return null
  const drop = (): void => {
    setHead(null)
    void store.discard(head.id)
  }
  const way = addressOf(`/play/${head.scenario}`, { run: head.id, variant: variantOf(head) })
  return (
    <section className="resume" data-room="night" aria-label={t('resume.label')}>
      <p>{say?.(head) ?? t('resume.sentence', { post: head.post, take: head.take })}</p>
      <Link href={way} asChild>
        <LinkButton href={way} size="small" icon="play">
          {t('resume.go')}
        </LinkButton>
      </Link>
      <Button look="plain" size="small" onClick={drop}>
        {t('resume.drop')}
      </Button>
    </section>
  )
}
