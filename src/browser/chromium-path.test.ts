import { expect, it } from 'vitest';
import { chromiumPath } from './chromium-path.ts';

const laptop = { platform: 'darwin', arch: 'arm64' };

it('is where it was said to be, on any machine', async () => {
  expect(await chromiumPath({ CHROMIUM_PATH: '/usr/bin/chromium' }, laptop)).toBe('/usr/bin/chromium');
});

it.each([laptop, { platform: 'linux', arch: 'arm64' }, { platform: 'win32', arch: 'x64' }])(
  'is nowhere among the packages for $platform $arch, and what to do is said',
  async (machine) => {
    await expect(chromiumPath({ CHROMIUM_PATH: '' }, machine)).rejects.toThrow(
      `does not run here: found ${machine.platform} ${machine.arch}, expected linux x64. Set CHROMIUM_PATH to an installed Chromium.`,
    );
  },
);
