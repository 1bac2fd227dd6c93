import sealingAddress from './sealing-worker?worker&url';

/** Where the worker that makes, seals and reads backups lies in the build. */
export const sealingWorker: string = sealingAddress;

/** The workers this app may start, and no other script address at all. */
const workers: readonly string[] = ['/sw.js', sealingWorker];

/** Named in the header set; the browser lets nobody make a second one. */
const policyName = 'mend-workers';

interface Policy {
  readonly createScriptURL: (address: string) => string;
}

/** The part of Trusted Types used here; TypeScript's DOM does not know it yet, nor do all browsers. */
interface Factory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/** The address of one of the app's own workers, as the browser's policy wants it. Throws for any other address. */
export function workerAddress(address: string): string {
  if (!workers.includes(address)) throw new TypeError('not one of the workers of this app');
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy(policyName, { createScriptURL: (each) => each });
  return policy ? policy.createScriptURL(address) : address;
}
