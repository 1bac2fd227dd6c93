import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a tool of node_modules by its own entry file, so that no shell is needed on any platform. Ends this process with
 * the tool's status when it fails. Returns how long it took, in milliseconds.
 * @param {string} owner the package
 * @param {string} bin the name of its command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(owner, bin, args, env = {}) {
  const { bin: bins } = JSON.parse(readFileSync(`node_modules/${owner}/package.json`, 'utf8'));
  const entry = typeof bins === 'string' ? bins : bins[bin];
  const began = performance.now();
  console.log(`\n> ${bin} ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [`node_modules/${owner}/${entry}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const took = performance.now() - began;
  console.log(`  ${(took / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(status ?? 1);
  return took;
}
