import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const shell = '/usr/bin/chromium-headless-shell';
const debian = '/usr/bin/chromium';

/**
 * A Chromium on this machine: Debian's shell without a window, which spares a fifth of the time, its whole browser, or
 * Playwright's own. Root on Debian gets the first installed when there is none.
 */
export function chromiumPath(): string {
  const found = [shell, debian, chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('chromium   installing it with apt-get');
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], options);
    return shell;
  }
  throw new Error('The tests need Chromium: install it, or run "npx playwright install chromium".');
}
