import QRCode from 'qrcode'

/** Modules left empty around a code, as readers need it. */
const QUIET_MODULES = 4

/** Modules of a square `size` wide with its margin, as one path of unit squares. */
export type ScanCode = { size: number; path: string }

/** An address as a code for a phone's camera. */
export function scanCode(address: string): ScanCode {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  const dark = Array.from(modules.data, (isDark, index) =>
    isDark
      ? `M${(index % modules.size) + QUIET_MODULES} ${Math.floor(index / modules.size) + QUIET_MODULES}h1v1h-1z`
      : '',
  )
  return { size: modules.size + 2 * QUIET_MODULES, path: dark.join('') }
}
