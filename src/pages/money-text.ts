/** Dollars as `$2,500`; with cents where the amount is small or `cents` asks for them. The minus sign is U+2212. */
export const moneyText = (dollars: number, cents = false): string => {
  const sum = Math.abs(dollars)
  const [whole = '0', part = '00'] = (cents ? sum.toFixed(2) : String(Math.round(sum))).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${dollars < 0 ? '−' : ''}$${grouped}${cents ? `.${part}` : ''}`
}

/** Minutes of the ledger: whole ones bare, others with one decimal. */
export const minutesText = (minutes: number): string =>
  Number.isInteger(minutes) ? String(minutes) : minutes.toFixed(1)
