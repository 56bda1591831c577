import { z } from 'zod';

const lockedPackage = z.object({
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
});

/** A package as package-lock.json holds it, with its name. */
export type LockedPackage = z.infer<typeof lockedPackage> & { readonly name: string };

const lockFile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), lockedPackage) });

/** Every package of a lock file but the repository itself, in the order of their folders. */
export const parseLockFile = (text: string): LockedPackage[] =>
  Object.entries(lockFile.parse(JSON.parse(text)).packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, locked]) => ({ name: folder.replace(/^.*node_modules\//, ''), ...locked }));
