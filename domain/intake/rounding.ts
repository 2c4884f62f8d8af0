const DECIMALS = 6

/** A decimal number with up to six decimals as an exact whole number of millionths. */
export function millionths(value: number): bigint {
  return BigInt(value.toFixed(DECIMALS).replace('.', ''))
}

/** `numerator / denominator` to the nearest whole number, ties away from zero. The denominator is positive. */
export function divideRounded({
  numerator,
  denominator,
}: {
  numerator: bigint
  denominator: bigint
}): number {
  const size = numerator < 0n ? -numerator : numerator
  const rounded = (size * 2n + denominator) / (denominator * 2n)
  return Number(numerator < 0n ? -rounded : rounded)
}
