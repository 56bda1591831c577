import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';

/** A flag with which playwright keeps the browser from keeping pages that were left. */
export const withoutBackForwardCache = '--disable-back-forward-cache';

/** Flags of the browser beside the usual: more of them, and those of playwright's own to leave out. */
export interface Flags {
  readonly more?: readonly string[];
  readonly without?: readonly string[];
}

/** A headless Chromium. The usual flags keep it from calling out and let it run as root in a container. */
export async function launchBrowser({ more = [], without = [] }: Flags = {}): Promise<Browser> {
  return chromium.launch({
    ignoreDefaultArgs: [...without],
    executablePath: await chromiumPath(process.env, process),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
      ...more,
    ],
  });
}
