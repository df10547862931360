/** What a promise brings, or `otherwise` where it fails or takes longer than `ms`. Promises of devices may never settle. */
export const within = async <T>(promise: Promise<T>, ms: number, otherwise: T): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms)
  })
  try {
    return await Promise.race([promise, late])
  } catch {
    return otherwise
  } finally {
    clearTimeout(timer)
  }
}
