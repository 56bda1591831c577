import { sync } from 'astro';

// Writes the types of the collections to .astro/, which a fresh copy does not have and the checks of types and lint need.
await sync({ logLevel: 'warn' });
