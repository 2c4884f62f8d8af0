/** Colour of the page, which phones give the bars around it: `--page` of `tokens.css`. */
export const THEME_COLORS = { light: '#fbfaf7', dark: '#0f1b1e' } as const
