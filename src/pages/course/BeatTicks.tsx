import { useTranslation } from 'react-i18next'
import { BEATS } from './progress.ts'

/** How much of a module is in the can, in eighths. */
export const BeatTicks = ({ beats }: { readonly beats: number }) => {
  const { t } = useTranslation('pages')
  return (
    <span className="course__ticks" role="img" aria-label={t('course.beats', { beats, of: BEATS })}>
      {Array.from({ length: BEATS }, (_, at) => (
        <i key={at} className={at < beats ? 'course__tick course__tick--in' : 'course__tick'} />
      ))}
    </span>
  )
}
