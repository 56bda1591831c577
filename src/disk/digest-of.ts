import { hash } from 'node:crypto';

/** By this what two files hold is told apart. */
export const digestOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url');
