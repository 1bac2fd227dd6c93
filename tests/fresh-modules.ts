import { vi } from 'vitest';

/** What vitest holds of a module it has read. */
interface Module {
  promise?: unknown;
  exports?: unknown;
  evaluated: boolean;
}

const { evaluatedModules } = (
  globalThis as unknown as { __vitest_worker__: { evaluatedModules: { idToModuleMap: Map<string, Module> } } }
).__vitest_worker__;

/** What remembers nothing of a person: what we say, how it works, and the coach made ready from both. */
const remembersNothing = /\/src\/(content|domain)\/|\/src\/pages\/coach\/coach-(reader|help)\.ts$/;

/** Forgets what the app remembers, as a reload does. What would only be read anew, to the same, stays as it was read. */
export function forgetModules(): void {
  const kept = [...evaluatedModules.idToModuleMap]
    .filter(([id]) => remembersNothing.test(id))
    .map(([, module]) => ({ module, was: { ...module } }));
  vi.resetModules();
  for (const { module, was } of kept)
    Object.assign(module, { promise: was.promise, exports: was.exports, evaluated: was.evaluated });
}
