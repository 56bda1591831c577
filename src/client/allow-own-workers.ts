import { isOwnWorker } from './own-worker.ts';

// A page whose policy asks for trusted types turns no text into markup, code or the address of a script. This is the one
// exception, for pages that need a worker: import it before the worker is made. Without it nothing gets through at all.
trustedTypes()?.createPolicy('default', {
  createScriptURL: (address) => (isOwnWorker(address, location.origin) ? address : null),
});

/** TypeScript does not declare them yet, nor do all browsers have them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
}

function trustedTypes(): TrustedTypes | undefined {
  return (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
}
