/** A code for a phone's camera, dark on light in both themes. */
export function ScanCodePicture({ code, label }: { code: { size: number; path: string }; label: string }) {
  return (
    <svg
      className="scan-code"
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={code.path} fill="currentColor" />
    </svg>
  )
}
