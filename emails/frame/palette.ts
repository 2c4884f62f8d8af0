/** The look's colours, written into each element: mail programs know neither our style sheet nor its variables. */
export const LIGHT = {
  page: '#fbfaf7',
  surface: '#ffffff',
  ink: '#16282b',
  inkSoft: '#475a5e',
  line: '#d5d3ca',
  brand: '#0b5d5e',
  onBrand: '#ffffff',
  link: '#0a5a8a',
}

/** For programs that follow the reader's dark theme. The classes are those of mail-document.tsx. */
export const DARK_STYLES = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #0f1b1e !important; }
  .card { background-color: #16262a !important; border-color: #33484d !important; }
  .head { background-color: #17393b !important; }
  .ink, .head-text { color: #edf2f1 !important; }
  .soft { color: #b4c4c6 !important; }
  .line { border-color: #33484d !important; }
  .link { color: #8cc5f0 !important; }
  .button { background-color: #6fc9c0 !important; color: #0f1b1e !important; }
}`

export const FONTS = {
  en: "'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
  ur: "'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, Arial, sans-serif",
}
