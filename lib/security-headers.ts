import { createHash } from 'node:crypto';
import { firstPaintScript } from './first-paint';

const themeHash = `'sha256-${createHash('sha256').update(firstPaintScript).digest('base64')}'`;

const shared = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];
// A browser holds a form to this list also where its answer sends it on: to the sites whose keys are set.
const elsewhere = [
  process.env.GOOGLE_CLIENT_ID && ' https://accounts.google.com',
  process.env.DISCORD_CLIENT_ID && ' https://discord.com',
  process.env.GITHUB_CLIENT_ID && ' https://github.com',
].join('');
const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';

/** For cached pages, which are the same bytes for everyone and so cannot hold a nonce. */
export const publicPolicy = [
  ...shared,
  "form-action 'self'",
  `script-src 'self' 'unsafe-inline'${development}`,
  "script-src-attr 'none'",
].join('; ');

/** For member and moderation pages: only scripts that carry this answer's nonce, and the theme script by its hash. */
export const noncePolicy = (nonce: string) =>
  [
    ...shared,
    `form-action 'self'${elsewhere}`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' ${themeHash}${development}`,
    "script-src-attr 'none'",
  ].join('; ');

export const publicHeaders = [
  { key: 'Content-Security-Policy', value: publicPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];
