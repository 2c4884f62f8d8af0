/** Urdu (U+06F0) and Arabic (U+0660) digits as 0 to 9: both are on the keyboards patients use. */
export function withWesternDigits(text: string): string {
  return text
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll('\u066B', '.')
}
