import type { Protections } from '../domain/protections';

/**
 * Whether the browser holds this page in the sandbox that stands in the policy's header and can stand nowhere else: there
 * it refuses this assignment, which changes nothing. Unlike every other probe it leaves no report of a breach behind.
 */
function isSandboxed(): boolean {
  try {
    document.domain = location.hostname;
    return false;
  } catch {
    return true;
  }
}

/** Whether text can become code here. Asked from a timer, since nothing that called it may lend it a right. */
function runsText(): Promise<boolean> {
  return new Promise((resolve) =>
    setTimeout(() => {
      try {
        // oxlint-disable-next-line no-new-func -- the ban on exactly this is what is being looked for
        resolve(new Function('return true')() === true);
      } catch {
        resolve(false);
      }
    }),
  );
}

/** Looks whether the policy is really in force, instead of trusting that it was sent. Quiet where all is well. */
export async function findProtections(): Promise<Protections> {
  if (isSandboxed()) return 'all';
  return (await runsText()) ? 'none' : 'some';
}
