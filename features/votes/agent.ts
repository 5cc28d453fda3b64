const browsers: [RegExp, string][] = [
  [/\bEdgA?(iOS)?\//, 'edge'],
  [/\bOPR\//, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(Firefox|FxiOS)\//, 'firefox'],
  [/\b(Chrome|CriOS)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];
const systems: [RegExp, string][] = [
  [/\b(iPhone|iPad|iPod)\b/, 'ios'],
  [/\bAndroid\b/, 'android'],
  [/\bWindows\b/, 'windows'],
  [/\bMac OS X\b/, 'macos'],
  [/\bLinux\b/, 'linux'],
];

/** The kind of a browser, such as `firefox on android`: no version and no device, so that it fits very many people. */
export function agentFamily(userAgent: string): string {
  const first = (kinds: [RegExp, string][]) => kinds.find(([form]) => form.test(userAgent))?.[1] ?? 'other';
  return `${first(browsers)} on ${first(systems)}`;
}
