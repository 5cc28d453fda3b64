import localFont from 'next/font/local';

// A font that is late is left out of this page: in an exchanged one, captions would wrap anew and whole walls move.
// next/font reads its arguments before anything runs, so the range of Latin Extended stands here twice.
const notch = localFont({
  src: '../node_modules/@fontsource-variable/stack-sans-notch/files/stack-sans-notch-latin-wght-normal.woff2',
  variable: '--font-notch',
  display: 'optional',
  weight: '200 700',
});
const notchExtended = localFont({
  src: '../node_modules/@fontsource-variable/stack-sans-notch/files/stack-sans-notch-latin-ext-wght-normal.woff2',
  variable: '--font-notch-ext',
  weight: '200 700',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});
const atkinson = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  variable: '--font-atkinson',
  display: 'optional',
  weight: '200 800',
});
const atkinsonExtended = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  variable: '--font-atkinson-ext',
  weight: '200 800',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

export const fontVariables = [notch, notchExtended, atkinson, atkinsonExtended].map((font) => font.variable).join(' ');
