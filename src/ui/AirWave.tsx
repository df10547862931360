import './AirWave.css'

/** Heights of one drawn spell of speech, 0 to 1; a picture of sound, not a measurement. */
const BARS: readonly number[] = [
  0.52, 0.74, 0.6, 0.78, 0.5, 0.62, 0.34, 0.46, 0.3, 0.56, 0.72, 0.88, 0.7, 0.94, 0.66, 0.8, 0.44, 0.5, 0.32, 0.6, 0.48,
  0.86, 0.68, 0.9, 0.58, 0.76,
]

/** The picture of somebody talking on the channel. */
export const AirWave = ({ bars = BARS.length }: { readonly bars?: number }) => (
  <svg className="airwave" width={bars * 6 - 2} height="18" viewBox={`0 0 ${bars * 6 - 2} 18`} aria-hidden="true">
    {BARS.slice(0, bars).map((height, bar) => (
      <rect key={bar} x={bar * 6} y={9 - height * 8.5} width="4" height={height * 17} rx="2" />
    ))}
  </svg>
)
