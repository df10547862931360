const two = (value: number): string => String(value).padStart(2, '0')

/** Seconds since midnight as `21:47:02`. */
export const clockText = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}`

/** A span of seconds as `1:05`. */
export const spanText = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(Math.round(seconds) % 60)}`
