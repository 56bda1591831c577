import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UnfitSetting } from '#model/site-address.ts';

/** Megabytes that a build writes, and half as much again. */
const roomNeeded = 250;

/**
 * Throws `UnfitSetting` where there is no room to build beside a folder. The tools of a build say many things when the disk is
 * full on the way, and few of them to the point.
 */
export async function makeSureOfRoom(folder: string): Promise<void> {
  const parent = dirname(resolve(folder));
  const { bavail, bsize } = await statfs(parent);
  const room = Math.floor((bavail * bsize) / 1_000_000);
  if (room < roomNeeded)
    throw new UnfitSetting(
      `The disk is nearly full: ${parent} has room for ${String(room)} MB, and a build takes up to ${String(roomNeeded)} MB. Make room, then run this again.`,
    );
}
