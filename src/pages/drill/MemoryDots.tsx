import { useTranslation } from 'react-i18next'
import { MEMORY_STEPS } from '../../core/course/memory.ts'
import './MemoryDots.css'

/** How firmly something is held, as five dots. */
export const MemoryDots = ({ dots }: { readonly dots: number }) => {
  const { t } = useTranslation('drill')
  return (
    <span className="memory" role="img" aria-label={t('side.memory', { dots })}>
      {Array.from({ length: MEMORY_STEPS }, (_, at) => (
        <i key={at} className={at < dots ? 'memory__full' : ''} />
      ))}
    </span>
  )
}
