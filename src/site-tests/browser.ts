import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A flag with which playwright keeps the browser from keeping pages that were left. */
export const withoutBackForwardCache = '--disable-back-forward-cache';

/**
 * A headless Chromium that comes with the packages, so that no machine has to install one.
 * CHROMIUM_PATH names another. The flags keep it from calling out and let it run as root in a container.
 * @param without flags of playwright's own to leave out.
 */
export async function launchBrowser(without: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    ignoreDefaultArgs: [...without],
    executablePath: process.env.CHROMIUM_PATH ?? (await chromiumPackage.executablePath()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
}
