export type Price = { amount: number; currency: string }

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** "Rs 2,500" for rupees, "GBP 45" for others, in both languages, never broken over two lines. The amount is in whole units of the currency. */
export function formatPrice({ amount, currency }: Price): string {
  const unit = currency === 'PKR' ? 'Rs' : currency
  return `${unit}\u00a0${grouped.format(amount)}`
}
