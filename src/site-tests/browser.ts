import { createServer } from 'node:net';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A flag with which playwright keeps the browser from keeping pages that were left. */
export const withoutBackForwardCache = '--disable-back-forward-cache';

interface Flags {
  readonly more?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * A headless Chromium that comes with the packages, so that no machine has to install one.
 * CHROMIUM_PATH names another. The flags keep it from calling out and let it run as root in a container.
 * @param flags more of them, and those of playwright's own to leave out.
 */
export async function launchBrowser({ more = [], without = [] }: Flags = {}): Promise<Browser> {
  return chromium.launch({
    ignoreDefaultArgs: [...without],
    executablePath: process.env.CHROMIUM_PATH ?? (await chromiumPackage.executablePath()),
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

/** A port of this machine that nothing uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
