import packaged from '@sparticuz/chromium';

/** A machine as Node.js names it: `{ platform: 'linux', arch: 'x64' }` */
type Machine = Readonly<Record<'platform' | 'arch', string>>;

/**
 * Where Chromium is: where CHROMIUM_PATH says, or else among the packages, so that no machine of their kind has to install
 * one. Throws on a machine of another kind.
 */
export async function chromiumPath(
  { CHROMIUM_PATH }: Readonly<Record<string, string | undefined>>,
  { platform, arch }: Machine,
): Promise<string> {
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  if (platform !== 'linux' || arch !== 'x64')
    throw new Error(
      `The Chromium among the packages does not run here: found ${platform} ${arch}, expected linux x64. Set CHROMIUM_PATH to an installed Chromium.`,
    );
  return packaged.executablePath();
}
